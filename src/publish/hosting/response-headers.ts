import { headerPolicy } from "../../../_includes/content-policy.ts";

export type Header = readonly [name: string, value: string];

/**
 * Things that a page could ask of a device, as far as browsers know them by these names: an unknown
 * name is an error on their console. OWASP’s list is among them, save what Chromium doesn’t know. None is
 * asked; saying so binds whatever stands in a page, and keeps nobody from copying its words.
 */
const features = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "clipboard-write",
  "cross-origin-isolated",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "sync-xhr",
  "unload",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Two years, as the HTTP Observatory and browsers’ preload lists ask. */
const twoYears = 63_072_000;

/**
 * The headers that every response of the site bears, whatever the host.
 *
 * What the HTTP Observatory tests, and what OWASP asks of a static site:
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 * https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 *
 * @param styleHash of the one style sheet; without it the policy leaves styles to each page
 */
export function responseHeaders(styleHash?: string): readonly Header[] {
  return [["Content-Security-Policy", headerPolicy(styleHash)], ...otherHeaders];
}

/** The headers that stay the same whatever the styles are. */
export const otherHeaders: readonly Header[] = [
  ["Strict-Transport-Security", `max-age=${twoYears}; includeSubDomains`],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "no-referrer"],
  ["Permissions-Policy", features.map((feature) => `${feature}=()`).join(", ")],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Embedder-Policy", "require-corp"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["X-Permitted-Cross-Domain-Policies", "none"],
  ["X-DNS-Prefetch-Control", "off"],
  // Five minutes for all files alike, so that a file and its line in SHA256SUMS are of one age.
  ["Cache-Control", "public, max-age=300"],
];

/** Types that hosts don’t know of themselves, by the end of a file’s name. */
export const fileTypes = [
  ["epub", "application/epub+zip"],
  ["zip", "application/zip"],
  ["json", "application/json"],
] as const;
