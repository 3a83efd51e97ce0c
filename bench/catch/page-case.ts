/** A page of a public set, with what its makers say of it. */
export type PageCase = {
  /** Its path in the folder where the set is laid out, with `/`. */
  page: string;
  /** The barrier in the words of the set; empty where it has none. */
  about: string;
  /** Whether a barrier was planted, or the page is good by these criteria. */
  kind: "barrier" | "good";
  /** By number; for a good page those that it keeps. */
  criteria: readonly string[];
  /** A CSS selector of all elements where the barrier can be, or that are good, where the set tells. */
  place?: string;
};

/** A public set of pages: where it comes from, and how it is laid out for the tools. */
export type PageSet = {
  name: string;
  /** The folder’s name after `git clone`. */
  folder: string;
  source: string;
  /**
   * Copies what the tools need into an empty folder.
   *
   * @throws a plain sentence where the clone doesn’t hold what it should
   */
  lay: (clone: string, to: string) => Promise<PageCase[]>;
};
