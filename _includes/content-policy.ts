/**
 * What every page needs and nothing else: pictures that stand in the page, and no base, no form.
 * Nothing on a page can connect, having no script; but Lighthouse asks for robots.txt in its name.
 */
const always = ["img-src data:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"];

/**
 * The content security policy that stands in each page, so that a host without headers is safe too.
 *
 * https://www.w3.org/TR/CSP3/
 *
 * @param styleHash of the one style sheet: `sha256-…`
 */
export function pagePolicy(styleHash: string): string {
  return ["default-src 'none'", `style-src '${styleHash}'`, ...always].join("; ");
}

/**
 * The policy as a header. `frame-ancestors` works in a header alone.
 *
 * A host’s settings that are kept in the repository can’t know the style’s hash, which changes with
 * each change of a colour. Without a hash, styles are left to the page’s own policy: a browser obeys
 * both, so that only the style with the hash is ever used.
 */
export function headerPolicy(styleHash?: string): string {
  const own = styleHash
    ? ["default-src 'none'", `style-src '${styleHash}'`]
    : notStyles.map((directive) => `${directive} 'none'`);
  return [...own, ...always, "frame-ancestors 'none'"].join("; ");
}

/** All that `default-src` stands for, save styles and pictures. */
const notStyles = [
  "script-src",
  "font-src",
  "frame-src",
  "manifest-src",
  "media-src",
  "object-src",
  "worker-src",
];
