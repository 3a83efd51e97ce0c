/** Findings that are accepted for a while: of a rule, on an element, or both. */
export type Exception = {
  /** The check that finds it; any when left out. */
  check?: string;
  /** The finding's rule, as the report tells it; any when left out. */
  rule?: string;
  /** The page, as the report tells it, or a pattern for several: `news/**`. */
  page: string;
  /** The element, with all that stands inside it, as a CSS selector; the whole page when left out. */
  selector?: string;
  /** Why it is right to accept it: one sentence. */
  reason: string;
  /** The last day on which it is accepted, `2025-12-31`. */
  until: string;
};
