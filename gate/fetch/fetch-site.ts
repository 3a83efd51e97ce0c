import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pLimit from "p-limit";
import { parse } from "parse5";
import { attribute } from "../html/attribute.ts";
import { cssAddresses } from "../html/css-addresses.ts";
import { elementsOf } from "../html/elements-of.ts";
import { loadedResources } from "../html/loaded-resources.ts";
import { isPage } from "../model/is-page.ts";
import type { Document } from "../model/site.ts";
import { asUtf8 } from "./as-utf8.ts";
import { type FetchedFile, FetchFailure, fetchFile } from "./fetch-file.ts";
import { fileOfAddress } from "./file-of-address.ts";
import { sitemapPages } from "./sitemap-pages.ts";

/** Pages of a server, with what they load and link to on it, as files of a temporary folder. */
export type FetchedSite = {
  folder: string;
  /** Scheme and host, as `http://localhost:8080`. */
  origin: string;
  /** The pages that were asked for: the path of each file, and the path of its address. */
  pages: ReadonlyMap<string, string>;
  /** Pages that could not be had, by the path of their address, and why. */
  failed: ReadonlyMap<string, string>;
  /** Removes the folder. */
  remove: () => Promise<void>;
};

/** What is asked of one server at most, so that none is burdened and no disk filled. */
export type SiteLimits = {
  pages: number;
  files: number;
  /** Of a file, and of all together. */
  bytes: number;
  allBytes: number;
  milliseconds: number;
};

const usualLimits: SiteLimits = {
  pages: 2_000,
  files: 10_000,
  bytes: 25_000_000,
  allBytes: 1_000_000_000,
  milliseconds: 20_000,
};

type Asked = { address?: string; sitemap?: string; leaveOut?: readonly string[] };

/**
 * Fetches a page, or the pages of a sitemap, from one host: four files at a time, each once.
 *
 * @param asked an address, a sitemap (address or file), or both: then the sitemap's paths are asked
 *   for at the address, as for a site that will stand elsewhere
 * @throws a plain sentence when nothing can be had, or more than the limits allow
 */
export async function fetchSite(
  { address, sitemap, leaveOut = [] }: Asked,
  limits: SiteLimits = usualLimits,
): Promise<FetchedSite> {
  const turns = pLimit(4);
  const agent = await userAgent();
  let left = limits.allBytes;
  const fetchIt = (url: URL) =>
    turns(async () => {
      const file = left >= 0 ? await fetchFile(url, limits, agent) : undefined;
      left -= file?.bytes.length ?? 0;
      if (file && left >= 0) return file;
      throw new TooMuch(`The pages load more than ${limits.allBytes / 1_000_000} million bytes.`);
    });
  const listed = sitemap === undefined ? [] : await sitemapPages(sitemap, fetchIt);
  const start = address === undefined ? listed[0] : parsed(address);
  if (!start) throw new FetchFailure("There is no address to ask.");
  const wanted = sitemap === undefined ? [start] : listed.map((page) => movedTo(page, start));
  const strange = listed.find((page) => address === undefined && page.host !== start.host);
  if (strange) {
    throw new FetchFailure(
      `The sitemap ${sitemap} lists pages of ${start.host} and of ${strange.host}. Only one host can be checked at a time.`,
    );
  }
  const pages = wanted.filter((page) => !leaveOut.some((one) => isPage(nameOf(page), one)));
  if (pages.length === 0) throw new FetchFailure("Every page is left out.");
  if (pages.length > limits.pages) {
    throw new FetchFailure(
      `The sitemap ${sitemap} lists more than ${limits.pages} pages. Name a smaller one, or leave pages out by leaveOut.`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "check-barriers-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const got = await fetchAll(pages, folder, fetchIt, limits.files);
    const [reason] = got.failed.values();
    if (got.pages.size === 0) throw new FetchFailure(reason ?? "No page could be had.");
    return { folder, origin: start.origin, remove, ...got };
  } catch (error) {
    await remove();
    throw error;
  }
}

class TooMuch extends Error {}

function parsed(address: string): URL {
  const url = URL.parse(address);
  if (url && !url.username && !url.password) return url;
  throw new FetchFailure(
    url
      ? "The address holds a name or a password. Write it without them."
      : `${address} isn't an address. Write it like https://example.org/page.`,
  );
}

const movedTo = ({ pathname, search }: URL, { origin }: URL): URL =>
  new URL(`${pathname}${search}`.replace(/^\/+/, "/"), origin);

/** How findings name a page: by what follows the host. */
const nameOf = ({ pathname, search }: URL): string => `${pathname}${search}`;

async function fetchAll(
  wanted: readonly URL[],
  folder: string,
  fetchIt: (url: URL) => Promise<FetchedFile>,
  mostFiles: number,
): Promise<{ pages: Map<string, string>; failed: Map<string, string> }> {
  const [pages, failed] = [new Map<string, string>(), new Map<string, string>()];
  const seen = new Set(wanted.map(({ href }) => withoutFragment(href)));
  const host = wanted[0]?.host;

  const follow = async (addresses: readonly string[], base: string, linked: boolean) => {
    const urls = addresses.flatMap((address) => URL.parse(address, base) ?? []);
    await allOf(
      urls.map(async (url) => {
        const key = withoutFragment(url.href);
        if (url.host !== host || !/^https?:$/.test(url.protocol) || seen.has(key)) return;
        seen.add(key);
        if (seen.size > mostFiles) {
          throw new TooMuch(`The pages load and link to more than ${mostFiles} files.`);
        }
        await fetchOther(url, linked);
      }),
    );
  };

  const fetchOther = async (url: URL, linked: boolean) => {
    let file: FetchedFile;
    try {
      file = await fetchIt(url);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      // What the server is silent about may be there: only what it says is gone counts as missing
      if (!error.gone) await put(folder, fileOfAddress(url, false), "");
      return;
    }
    await keep(file, url);
    if (linked) return;
    const text = file.bytes.toString();
    if (file.type === "text/css") {
      const loaded = cssAddresses(text, "stylesheet").map(({ value }) => value);
      await follow(loaded, file.url.href, false);
    }
    if (isHtml(file)) await followLoaded(parse(text), file.url.href);
  };

  const keep = async (file: FetchedFile, asked: URL): Promise<string> => {
    const html = isHtml(file);
    const path = fileOfAddress(file.url, html);
    const css = file.type === "text/css";
    const bytes = html ? withoutOrigin(asUtf8(file), file.url.origin) : file.bytes;
    const text = `${file.url.origin}/`;
    await put(folder, path, css ? bytes.toString().replaceAll(text, "/") : bytes, true);
    // Under the name that pages know it by, too
    for (const url of [asked, file.url]) {
      const alias = fileOfAddress(url, false);
      if (!url.pathname.endsWith("/") && alias !== path) await put(folder, alias, "");
    }
    return path;
  };

  const followLoaded = async (document: Document, address: string) => {
    const base = baseOf(document, address);
    await follow(
      loadedResources(document).map((resource) => resource.address),
      base,
      false,
    );
  };

  await allOf(
    wanted.map(async (url) => {
      try {
        const file = await fetchIt(url);
        if (!isHtml(file)) {
          throw new FetchFailure(`${url.href} isn't HTML but ${file.type || "of no type"}.`);
        }
        const path = await keep(file, url);
        pages.set(path, nameOf(url));
        const document = parse(file.bytes.toString());
        await followLoaded(document, file.url.href);
        await follow(linksOf(document), baseOf(document, file.url.href), true);
      } catch (error) {
        if (!(error instanceof FetchFailure)) throw error;
        failed.set(nameOf(url), error.message);
      }
    }),
  );
  return { pages, failed };
}

/** Waits for all, also where one fails: nothing may be written once the folder is removed. */
async function allOf(tasks: readonly Promise<void>[]): Promise<void> {
  for (const ended of await Promise.allSettled(tasks)) {
    if (ended.status === "rejected") throw ended.reason;
  }
}

const isHtml = ({ type }: FetchedFile): boolean =>
  type === "text/html" || type === "application/xhtml+xml";

const withoutFragment = (href: string): string => href.replace(/#.*$/s, "");

/** What an element may link to besides what it loads. */
const linksOf = (document: Document): string[] =>
  [...elementsOf(document)].flatMap((element) => {
    const href = ["a", "area", "link"].includes(element.tagName) && attribute(element, "href");
    const cite = attribute(element, "cite");
    return [...(href ? [href.trim()] : []), ...(cite ? [cite.trim()] : [])];
  });

function baseOf(document: Document, address: string): string {
  const element = [...elementsOf(document)].find(({ tagName }) => tagName === "base");
  return URL.parse((element && attribute(element, "href")) ?? "", address)?.href ?? address;
}

/** What a page loads from its own host by a whole address, it loads from the folder. */
function withoutOrigin(bytes: Buffer, origin: string): Buffer {
  const html = bytes.toString();
  if (!html.includes(origin)) return bytes;
  const places = loadedResources(parse(html, { sourceCodeLocationInfo: true })).flatMap(
    ({ address, element }) => {
      if (!address.startsWith(`${origin}/`)) return [];
      const { attrs, startOffset = 0, endOffset = 0 } = element.sourceCodeLocation ?? {};
      if (element.tagName === "style") return [{ startOffset, endOffset }];
      return ["src", "href", "srcset", "imagesrcset", "poster", "data", "style", "xlink:href"]
        .flatMap((name) => attrs?.[name] ?? [])
        .map((place) => ({ startOffset: place.startOffset, endOffset: place.endOffset }));
    },
  );
  const inOrder = places.toSorted((a, b) => b.startOffset - a.startOffset);
  let last = Number.POSITIVE_INFINITY;
  let written = html;
  for (const { startOffset, endOffset } of inOrder) {
    if (endOffset > last) continue;
    last = startOffset;
    const part = html.slice(startOffset, endOffset).replaceAll(`${origin}/`, "/");
    written = written.slice(0, startOffset) + part + written.slice(endOffset);
  }
  return Buffer.from(written);
}

/** Writes a file unless something else already has its name, which only the file itself replaces. */
async function put(
  folder: string,
  path: string,
  bytes: string | Buffer,
  replaces = false,
): Promise<void> {
  const file = join(folder, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: replaces ? "w" : "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && !replaces) return;
    // An address may be a file and a folder at once, as no disk allows; the folder is what serves
    if (code === "EISDIR") return;
    if (code !== "ENOTDIR" && code !== "EEXIST") throw error;
    await makeWay(folder, path);
    await put(folder, path, bytes, replaces);
  }
}

/** Takes away an empty file that stands where a folder must. */
async function makeWay(folder: string, path: string): Promise<void> {
  const parts = path.split("/");
  for (let length = 1; length < parts.length; length += 1) {
    const above = join(folder, ...parts.slice(0, length));
    const found = await stat(above).catch(() => undefined);
    if (!found?.isFile()) continue;
    const bytes = await readFile(above);
    await rm(above);
    if (bytes.length > 0) await put(folder, `${parts.slice(0, length).join("/")}.file`, bytes);
  }
}

async function userAgent(): Promise<string> {
  const about = join(import.meta.dirname, "../package.json");
  const { name, version } = JSON.parse(await readFile(about, "utf8"));
  return `${name}/${version}`;
}
