/** The checks of the gate, by the names that `--only` takes. */
export const checkNames = [
  "html",
  "house",
  "a11y",
  "browser",
  "content",
  "links",
  "downloads",
  "budget",
  "external",
] as const;

export type CheckName = (typeof checkNames)[number];

/** Both are shown to the editor; only an error fails the gate. */
export type Severity = "error" | "warning";

/** Where an editor can mend a finding: a line of a file in `_data/`. */
export type DataLine = { file: string; line: number; entry: string };

/** One thing that is wrong, told in plain English. Every check gives the same shape. */
export type Finding = {
  check: CheckName;
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
  /** Present where the element lies inside an entry of `_data/`. */
  data?: DataLine;
};
