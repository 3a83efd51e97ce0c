import type { Verdicts } from "./violation.ts";

/** A set’s pages, laid out for the tools. */
export type Pages = {
  /** The folder on disk. */
  folder: string;
  /** The address of the same folder on the loopback, ending in `/`. */
  url: string;
  /** The paths of the pages that are judged. */
  paths: readonly string[];
  /** A folder for what a tool needs to write. */
  room: string;
};

/** A checker that is measured. */
export type Tool = {
  name: string;
  version: string;
  /** Says what it finds on each page; a page that it can’t look at is left out. */
  check: (pages: Pages) => Promise<Verdicts>;
};
