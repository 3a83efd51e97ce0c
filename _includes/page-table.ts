import type { Content } from "../src/content/content.ts";
import type { ListPages } from "../src/content/lists/list-pages.ts";
import { numberedPath } from "../src/content/lists/numbered-path.ts";
import { hasNoSections } from "./has-no-sections.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { Site } from "./page-context.ts";
import { priorityName } from "./priority-name.ts";

/** Where in the site a page is met, besides by its address. */
type Met<Section extends string> = {
  /** What it is called, by its own heading and in menus. */
  title: string;
  /** The same where the data may have a word of their own for it. */
  titleIn?: (content: Content) => string;
  menu: "header" | "footer" | "none";
  /** The part of the page to which its menu leads, where that isn’t its top. */
  part?: string;
  /** Whether it has nothing to say: then there is no such page. */
  isEmpty?: (content: Content) => boolean;
  /** Whether it is a chapter of the e-book. */
  book: boolean;
  /** What of it stands on the page of everything, as `everything.ts` has it. */
  everything: readonly Section[];
  /** Whether search engines are told of it. */
  sitemap: boolean;
  /** The data file from which its words come, and where in it; nothing where they come from none alone. */
  words?: readonly [kind: keyof Content, path: readonly PropertyKey[]];
};

/** A page that there is once. */
export type SinglePage<Section extends string = string> = Met<Section> & { path: string };

/** Pages of one template, told apart by numbers from 1. */
export type NumberedPages<Section extends string = string> = Met<Section> & {
  /** Where the list that they show begins. */
  path: string;
  numbers: (site: Lists) => readonly number[];
  address: (number: number, content: Content) => string;
  /** The entries of each page, where they are those of a list. */
  entries?: (pages: ListPages) => readonly (readonly { id: string }[])[];
  /** The ids of the entries, where each has a page of its own. */
  ids?: (content: Content) => readonly string[];
};

/** Their addresses tell nothing but the number. */
type ListRow<Section extends string> = NumberedPages<Section> & {
  address: (number: number) => string;
};

/** What the numbers of pages follow from. */
export type Lists = Pick<Site, "content" | "pages">;

const hasNoEasyRead = ({ easyRead }: Content): boolean => easyRead.parts.length === 0;

const count = (entries: readonly unknown[]): number[] => entries.map((_, index) => index + 1);

/** The pages of priorities bear the strategy’s own word for them. */
const ofPriorities = {
  title: text.priorityName.many,
  titleIn: ({ publication }: Content) => priorityName(publication).many,
};

/** The pages of a list; `begins` names the page that holds its first entries, where another does. */
const list = <const Section extends string>(
  path: string,
  entries: NonNullable<NumberedPages["entries"]>,
  met: Met<Section>,
  begins = path,
): ListRow<Section> => ({
  path: begins,
  numbers: ({ pages }) => count(entries(pages)).slice(begins === path ? 0 : 1),
  address: (number) => numberedPath(path, number),
  entries,
  ...met,
});

/** The volumes of everything on one page. */
const volumes = (path: string, met: Met<never>): ListRow<never> => ({
  path,
  numbers: ({ pages }) => count(pages.volumes),
  address: (number) => numberedPath(path, number),
  ...met,
});

/**
 * All pages of the site, by the name of their file in `src/pages/`, in the order in which they are read
 * and stand in menus. A new page needs its file and a row here.
 */
export const pageTable = {
  index: {
    path: "index.html",
    ...ofPriorities,
    menu: "header",
    part: "priorities",
    book: true,
    everything: [],
    sitemap: true,
    words: ["publication", ["headline"]],
  },
  // The home page’s list of priorities, where it goes on
  "lists/priorities": list(
    "priorities.html",
    ({ priorities }) => priorities,
    { ...ofPriorities, menu: "none", book: true, everything: [], sitemap: true },
    "index.html",
  ),
  "easy-read": {
    path: "easy-read.html",
    title: text.easyRead,
    menu: "header",
    isEmpty: hasNoEasyRead,
    book: true,
    everything: [],
    sitemap: true,
    words: ["easyRead", ["parts"]],
  },
  "priorities/priority": {
    path: "index.html",
    ...ofPriorities,
    ids: ({ priorities }: Content) => priorities.map(({ id }) => id),
    numbers: ({ pages }: Lists) =>
      [...pages.withPage.values()].map(({ priority }) => priority.number),
    address: (number: number, { priorities }: Content) =>
      `priorities/${priorities[number - 1]?.id}.html`,
    menu: "none",
    book: true,
    everything: ["priorities"],
    sitemap: true,
  },
  measures: list("measures.html", ({ measures }) => measures, {
    title: text.measures,
    menu: "header",
    isEmpty: ({ measures }) => measures.length === 0,
    book: true,
    everything: ["measures"],
    sitemap: true,
    words: ["measures", []],
  }),
  quotes: list("quotes.html", ({ quotes }) => quotes, {
    title: text.quotes,
    menu: "header",
    isEmpty: ({ quotes }) => quotes.length === 0,
    book: true,
    everything: ["quotes"],
    sitemap: true,
    words: ["quotes", []],
  }),
  actions: list("actions.html", ({ actions }) => actions, {
    title: text.actions,
    menu: "header",
    isEmpty: ({ actions }) => actions.length === 0,
    book: true,
    everything: ["actions"],
    sitemap: true,
    words: ["actions", []],
  }),
  progress: list("progress.html", ({ reports }) => reports, {
    title: text.progress,
    menu: "header",
    isEmpty: ({ reports }) => reports.length === 0,
    book: true,
    everything: ["progress"],
    sitemap: true,
    words: ["reports", []],
  }),
  help: list("help.html", ({ links }) => links, {
    title: text.help,
    menu: "header",
    isEmpty: ({ links, contacts }) => links.length === 0 && contacts.length === 0,
    book: true,
    everything: ["help", "links-original", "links-related", "links-download", "links-report"],
    sitemap: true,
    words: ["links", []],
  }),
  glossary: list("glossary.html", ({ glossary }) => glossary, {
    title: text.glossary,
    menu: "header",
    isEmpty: ({ glossary }) => glossary.length === 0,
    book: true,
    everything: ["glossary"],
    sitemap: true,
    words: ["glossary", []],
  }),
  strategy: volumes("strategy.html", {
    title: text.strategy,
    menu: "footer",
    book: false,
    everything: [],
    sitemap: true,
  }),
  "strategy-large-print": volumes("strategy-large-print.html", {
    title: text.largePrint,
    menu: "footer",
    book: false,
    everything: [],
    sitemap: true,
  }),
  downloads: {
    path: "downloads.html",
    title: text.downloads,
    menu: "footer",
    book: false,
    everything: ["versions"],
    sitemap: true,
  },
  "about-strategy": {
    path: "about-strategy.html",
    title: text.strategyItself,
    menu: "footer",
    isEmpty: hasNoSections,
    book: true,
    everything: ["background"],
    sitemap: true,
    words: ["publication", ["sections"]],
  },
  about: {
    path: "about.html",
    title: text.about,
    menu: "footer",
    book: true,
    everything: ["sources"],
    sitemap: true,
    words: ["sources", []],
  },
  accessibility: {
    path: "accessibility.html",
    title: text.accessibility,
    menu: "footer",
    book: true,
    everything: [],
    sitemap: true,
    words: ["publication", ["accessibility"]],
  },
  updates: {
    path: "updates.html",
    title: text.updates,
    menu: "footer",
    isEmpty: ({ updates }) => updates.length === 0,
    book: true,
    everything: ["updates"],
    sitemap: true,
    words: ["updates", []],
  },
  "404": {
    path: "404.html",
    title: text.notFound,
    menu: "none",
    book: false,
    everything: [],
    sitemap: false,
  },
  "downloads/easy-read": {
    path: "downloads/easy-read.html",
    title: text.easyReadKeep,
    menu: "none",
    isEmpty: hasNoEasyRead,
    book: false,
    everything: [],
    sitemap: false,
  },
} as const satisfies Record<string, SinglePage | NumberedPages>;

/** The name of a page’s file in `src/pages/`, without its ending. */
export type PageName = keyof typeof pageTable;

/** A section of the page of everything that some page of the table is shown by. */
export type SectionName = (typeof pageTable)[PageName]["everything"][number];

/** One page of a row. */
export type NumberedPage = { path: string; number: number };

/** All rows of the table, each with its name. */
export const allPages = Object.entries(pageTable) as [PageName, SinglePage | NumberedPages][];

/** The pages of a row, in their order, each with its address; none where there is nothing to say. */
export function pagesOf(row: SinglePage | NumberedPages, site: Lists): NumberedPage[] {
  if (row.isEmpty?.(site.content)) return [];
  if (!("numbers" in row)) return [{ path: row.path, number: 1 }];
  return row.numbers(site).map((number) => ({ path: row.address(number, site.content), number }));
}

/** Their addresses alone. */
export const pathsOf = (row: SinglePage | NumberedPages, site: Lists): string[] =>
  pagesOf(row, site).map(({ path }) => path);

/** What a page is called in some content. */
export const titleOf = ({ title, titleIn }: SinglePage | NumberedPages, content: Content): string =>
  titleIn?.(content) ?? title;

/** The rows that have something to say. */
export const pagesToRead = (content: Content) =>
  allPages.filter(([, { isEmpty }]) => !isEmpty?.(content));
