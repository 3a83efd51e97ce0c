import type { Measure } from "../src/content/measures.ts";

/** All that was measured, the earliest first: the baseline, unless it stands among the values again. */
export function measuredPoints({ baseline, values }: Measure): Measure["values"] {
  if (!baseline || values.some(({ on }) => on === baseline.on)) return values;
  return [baseline, ...values];
}
