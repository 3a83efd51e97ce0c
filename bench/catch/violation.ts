/** One thing that a tool says is wrong on a page, in the same shape for all tools. */
export type Violation = {
  /** As the tool calls it. */
  rule: string;
  /** The success criteria of WCAG that the tool itself gives for it, by number. */
  criteria: readonly string[];
  /** Where the tool gives none, the criteria that such advice serves (`advice-criteria.ts`). */
  advises?: readonly string[];
  /** The element, where the tool gives one. */
  selector?: string;
};

/** What a tool says of each page that it could look at, by the page’s path. */
export type Verdicts = Map<string, Violation[]>;
