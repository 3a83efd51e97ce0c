import { percentDecoded } from "../text/percent-decoded.ts";

/** Where an address leads, as a browser would work it out. */
export type Target =
  | { kind: "inside"; path: string; fragment?: string; escapes: boolean }
  | { kind: "web"; url: URL }
  | { kind: "scheme"; scheme: string; rest: string }
  | { kind: "malformed" };

/** Where a file stands that holds addresses. */
export type Place = {
  /** The file's path inside the folder, with `/`. */
  path: string;
  /** The `href` of its `base` element. */
  base?: string;
  /** The absolute addresses at which the site stands, each ending in `/`. */
  ownBases?: ReadonlySet<string>;
};

const root = "http://folder.invalid/";
const deeper = "http://folder.invalid/deeper/";

/**
 * Resolves an address by the URL standard. Paths inside the folder come out percent-decoded and
 * without a leading `/`; queries are dropped, as static files have none; `:~:` directives, which
 * no page defines, are cut off the fragment.
 *
 * @see https://url.spec.whatwg.org/ and https://wicg.github.io/scroll-to-text-fragment/
 */
export function resolveAddress(value: string, place: Place): Target {
  const url = resolveFrom(root, value, place);
  if (!url) return { kind: "malformed" };
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    const scheme = url.protocol.slice(0, -1);
    return { kind: "scheme", scheme, rest: value.slice(value.indexOf(":") + 1) };
  }
  const own = ownPath(url, place.ownBases);
  if (own === undefined) return { kind: "web", url };
  const path = percentDecoded(own);
  if (path === undefined) return { kind: "malformed" };
  const fragment = decodeFragment(url.hash);
  return {
    kind: "inside",
    path,
    escapes: climbsOut(value, place, url),
    ...(fragment === undefined ? {} : { fragment }),
  };
}

function resolveFrom(folder: string, value: string, place: Place): URL | undefined {
  const page = new URL(place.path.split("/").map(encodeURIComponent).join("/"), folder);
  const base = place.base === undefined ? page : (URL.parse(place.base, page) ?? page);
  return URL.parse(value, base) ?? undefined;
}

function ownPath(url: URL, ownBases: ReadonlySet<string> = new Set()): string | undefined {
  const whole = `${url.origin}${url.pathname}`;
  if (whole.startsWith(root)) return whole.slice(root.length);
  for (const base of ownBases) {
    if (whole.startsWith(base)) return whole.slice(base.length);
    if (`${whole}/` === base) return "";
  }
  return undefined;
}

/** Browsers stop at the root; one folder deeper, an address that climbs out lands elsewhere. */
function climbsOut(value: string, place: Place, url: URL): boolean {
  if (!/\.|%2e/i.test(value) && place.base === undefined) return false;
  if (url.origin !== new URL(root).origin) return false;
  const start = place.base === undefined || /^[#?]/.test(value) ? value : place.base;
  if (/^[/\\]/.test(value) || /^[/\\]/.test(start)) return false;
  const inner = resolveFrom(deeper, value, place);
  return inner?.pathname !== `/deeper${url.pathname}`;
}

function decodeFragment(hash: string): string | undefined {
  const [fragment = ""] = hash.slice(1).split(":~:");
  return fragment === "" ? undefined : (percentDecoded(fragment) ?? fragment);
}
