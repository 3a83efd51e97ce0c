import type { Browser } from "puppeteer-core";
import type { DataLine } from "./finding.ts";
import type { Rules, Violation } from "./rule.ts";
import type { Page, Site } from "./site.ts";

/** What is known of a link to another site: the day (YYYY-MM-DD) a person last opened it, and its line. */
export type KnownLink = { checkedOn?: string; data: DataLine };

/** The size of a window, in CSS px. */
export type Viewport = { width: number; height: number };

/** What whoever runs the gate knows of the pages that are checked. */
export type Settings = {
  /** Whether more is asked than anyone's page must keep: WCAG's level AAA and good practice. */
  strict: boolean;
  /** Names and words that spelling lets pass, in small letters. */
  words: ReadonlySet<string>;
  /** Links to other sites, by their whole address. */
  links: ReadonlyMap<string, KnownLink>;
  /** The window that pages are opened in; that of a small laptop when left out. */
  viewport?: Viewport;
};

/** Remembers what a check found on a page, for as long as neither page nor check changes. */
export type FindingsCache = {
  read: (check: string, page: Page) => Promise<Violation[] | undefined>;
  write: (check: string, page: Page, findings: Violation[]) => Promise<void>;
};

/** What a check may use besides the site itself. */
export type Tools = Settings & {
  /** The one browser of this run, started at the first call. */
  browser: () => Promise<Browser>;
  /** Told after each page, for the progress line. */
  progress: (page: string) => void;
  /** What was found on pages that haven't changed since; absent when every page must be seen anew. */
  cache?: FindingsCache;
};

/**
 * A check takes a built site and gives what it found; it throws only when it could not run. It may
 * report the rules that it declares, and no other.
 */
export type Check<Id extends string = string> = (
  site: Site,
  tools: Tools,
) => Promise<Violation<Id>[]>;

/** Figures told beside the findings, in the pretty and the markdown report. */
export type Table = { title: string; head: string[]; rows: string[][] };

/** A check that has figures to tell whether or not something is wrong. */
export type CheckWithTables = (
  site: Site,
  tools: Tools,
) => Promise<{ findings: Violation[]; tables: Table[] }>;

/** A check by its name, and when it runs. */
export type CheckEntry = {
  /** Brings the check's code, and the engine behind it, only when it runs. */
  load: () => Promise<Check | CheckWithTables>;
  /** The rules that it may report. */
  rules: () => Promise<Rules>;
  /** Whether the check runs without being asked for by `--only`. */
  runs: "always" | "when-asked";
  /** Whether it keeps the browser busy; such checks run one after another. */
  browser?: true;
};

/** Checks by the names that `--only` takes, in the order in which they're told. */
export type Checks = Readonly<Record<string, CheckEntry>>;
