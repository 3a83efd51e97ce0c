/** Both are shown to the editor; only an error fails the gate. */
export type Severity = "error" | "warning";

/**
 * Where an editor can mend a finding: a line of the file that the page was built from, with the column
 * where that is known, both counted from 1.
 */
export type DataLine = { file: string; line: number; column?: number; entry: string };

/** One thing that is wrong, told in plain English. Every check gives the same shape. */
export type Finding = {
  /** The check's name, as `--only` takes it. */
  check: string;
  /** Short and stable, kebab-case: `link-text-vague`. Engines' own rule ids are kept, prefixed: `axe/color-contrast`. */
  rule: string;
  severity: Severity;
  /** The page's path inside the checked folder, with `/`: `priorities/one.html`. */
  page: string;
  /** A CSS selector of the element, where there is one. */
  selector?: string;
  /** 1-based line of the built HTML, where known. */
  line?: number;
  /** What is wrong, one sentence of plain English. */
  message: string;
  /** How to mend it, one sentence. */
  help: string;
  /** The WCAG Understanding page, RFC or standard that asks for it. */
  criterion?: string;
  /** Present where whoever runs the gate knows the line that the page was built from. */
  data?: DataLine;
};
