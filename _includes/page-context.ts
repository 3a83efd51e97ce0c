import type { Content } from "../src/content/content.ts";
import type { ContentIndex } from "../src/content/lists/content-index.ts";
import type { ListPages } from "../src/content/lists/list-pages.ts";
import { fileAddress } from "./file-address.ts";
import type { DrawLineChart } from "./line-chart.ts";
import { relativeUrl } from "./relative-url.ts";
import { type WordIndex, type Words, wordsOfPage } from "./words.ts";

/** The one style sheet, and its hash for the content security policy. */
export type Styles = {
  css: string;
  /** As CSP Level 3 writes it: `sha256-…` in base64. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
  hash: string;
};

/** A file for readers, as the build found it: its size in bytes, and its SHA-256 in hexadecimal. */
export type ReaderFile = { bytes: number; sha256: string };

/** What all pages share; made once for a build. */
export type Site = {
  content: Content;
  index: ContentIndex;
  styles: Styles;
  /** Whether pages are made for the site or as chapters of the e-book. */
  medium: "site" | "book";
  /** Optimised SVG, by name. */
  pictures: ReadonlyMap<string, string>;
  /** Draws a chart; nothing where nothing is drawn, so that no build loads what it doesn’t need. */
  drawLineChart?: DrawLineChart;
  words: WordIndex;
  /** The files for readers, by name. */
  files: ReadonlyMap<string, ReaderFile>;
  /** The lists, split into the pages on which they stand. */
  pages: ListPages;
  /** Where entries stand that are not on the first page of their list. */
  places: ReadonlyMap<string, string>;
  /** The number of the volume in which each entry and section stands. */
  volumeOf: ReadonlyMap<string, number>;
  /** Whether the pictures of the site can show its headline: some letters no font has that draws them. */
  drawsHeadline: boolean;
  /** The site’s own address, if it is known, with `/` at the end. */
  siteUrl?: string;
  /** The day of the build, for what is overdue: `2026-11-23`. */
  today: string;
  /** Where pages and entries can be changed, by path and id; empty where no repository is known. */
  edits: ReadonlyMap<string, string>;
  /** A build that shows a proposal to a few people: it says so, and search engines leave it out. */
  preview: boolean;
};

/** What Eleventy hands to each page. A function, since Eleventy copies plain data for every page. */
export type SiteData = { site: () => Site };

/** What Eleventy hands to one page of a list: its number too, counted from 1. */
export type ListPageData = SiteData & { number: number };

/** What the components of one page need besides their own data. */
export type PageContext = Site & {
  /** The page’s path inside the site: `priorities/one.html`. */
  path: string;
  /** The address of another page or file, as seen from this page; empty where it can lead to none. */
  address: (target: string) => string;
  /** Links the glossary words of a text, each once a page. */
  wordsIn: Words;
  /** Writes a day in words. */
  day: (isoDate: string) => string;
  /** Writes a time that may be known roughly in words: a year, a month, a day, or two years in a row. */
  when: (period: string) => string;
};

/** Begins a page: gives it its path, and a memory of the glossary words that it has met. */
export function pageContext(site: Site, path: string): PageContext {
  const { places } = site;
  return context(site, path, (target) => relativeUrl(path, places.get(target) ?? target));
}

/**
 * Begins a page that holds everything and stands alone: what would be another page is a place on
 * this one. `priorities/one.html` becomes `#one`, `glossary.html#send` becomes `#send`. What isn’t
 * among all that has no address.
 *
 * @param fileOf the file in which an id stands, this one or another beside it; nothing for any other id
 */
export function aloneContext(
  site: Site,
  path: string,
  fileOf: (id: string) => string | undefined,
): PageContext {
  return context({ ...site, edits: new Map() }, path, (target) => {
    const [file = "", fragment] = target.split("#");
    const id = fragment ?? file.replace(/^.*\//, "").replace(/\.html$/, "");
    const holder = fileOf(id);
    if (holder === undefined) return "";
    return holder === path ? `#${id}` : `${holder}#${id}`;
  });
}

/**
 * Begins a page that is served at any address, so that it can link to no other page of the site and to
 * no file: glossary words are written out on it, but not linked.
 */
export function anywhereContext(site: Site, path: string): PageContext {
  const page = context(site, path, (target) => {
    if (target.startsWith(fileAddress(""))) return "";
    throw new Error(`${path} is served anywhere and can’t link to ${target}.`);
  });
  return { ...page, wordsIn: wordsOfPage(site.words, () => undefined) };
}

function context(site: Site, path: string, address: PageContext["address"]): PageContext {
  return {
    ...site,
    path,
    address,
    wordsIn: wordsOfPage(site.words, (id) => address(`glossary.html#${id}`)),
    ...timeWriters(site.content.publication.language),
  };
}

type TimeWriters = Pick<PageContext, "day" | "when">;

/** Made once for a language: making one takes longer than the rest of a page. */
const writers = new Map<string, TimeWriters>();

/** Writes days and times as pages in a language do. */
export function timeWriters(language: string): TimeWriters {
  const known = writers.get(language);
  if (known) return known;
  const day = dayWriter(language, { day: "numeric", month: "long", year: "numeric" });
  const month = dayWriter(language, { month: "long", year: "numeric" });
  const when = (period: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return day(period);
    return /^\d{4}-\d{2}$/.test(period) ? month(`${period}-01`) : period;
  };
  writers.set(language, { day, when });
  return { day, when };
}

function dayWriter(
  language: string,
  parts: Intl.DateTimeFormatOptions,
): (isoDate: string) => string {
  const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" });
  const written = new Map<string, string>();
  return (isoDate) => {
    const words = written.get(isoDate) ?? format.format(new Date(`${isoDate}T00:00:00Z`));
    written.set(isoDate, words);
    return words;
  };
}
