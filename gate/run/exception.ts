/** A finding that is accepted for a while. */
export type Exception = {
  check: string;
  /** The finding's rule, as the report tells it. */
  rule: string;
  /** The page, as the report tells it. */
  page: string;
  /** The element; every element of the page when left out. */
  selector?: string;
  /** Why it is right to accept it: one sentence. */
  reason: string;
  /** The last day on which it is accepted, `2025-12-31`. */
  until: string;
};
