/** The forms in which a report can be had. */
export const formats = [
  "pretty",
  "json",
  "github",
  "markdown",
  "issue",
  "sarif",
  "codequality",
  "junit",
  "html",
] as const;

/** One of them. */
export type Format = (typeof formats)[number];
