import type { Rules } from "../../model/rule.ts";

/**
 * What shows that a rule tells what it should: a fault planted, and the same mended.
 *
 * A text is the body of a page, or a whole page where it begins with `<!doctype`. Where more than one
 * file is needed, each has its path, and the first page is the one that is told.
 */
export type Example =
  | { faulty: string; mended: string }
  | { faulty: Record<string, string>; mended: Record<string, string> }
  /** A folder of the corpus, `1.1.1-spacer-described`, whose barrier the rule names. */
  | { barrier: string }
  /** Why there is none, and where the rule is tested instead. */
  | { none: string };

/** An example for each rule of a check; the compiler tells where one is missing. */
export type Examples<Of extends Rules> = Readonly<Record<keyof Of, Example>>;
