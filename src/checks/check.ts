import type { Browser } from "puppeteer-core";
import type { Finding } from "./finding.ts";
import type { FindingsCache } from "./findings-cache.ts";
import type { Site } from "./site.ts";

/** What a check may use besides the site itself. */
export type Tools = {
  /** The one browser of this run, started at the first call. */
  browser: () => Promise<Browser>;
  /** Told after each page, for the progress line. */
  progress: (page: string) => void;
  /** What was found on pages that haven't changed since; absent when every page must be seen anew. */
  cache?: FindingsCache;
  /** Whether the folder is our own build, which promises more than others must keep. */
  own?: boolean;
};

/** A check takes a built site and gives what it found; it throws only when it could not run. */
export type Check = (site: Site, tools: Tools) => Promise<Finding[]>;

/** Figures told beside the findings, in the pretty and the markdown report. */
export type Table = { title: string; head: string[]; rows: string[][] };

/** A check that has figures to tell whether or not something is wrong. */
export type CheckWithTables = (
  site: Site,
  tools: Tools,
) => Promise<{ findings: Finding[]; tables: Table[] }>;
