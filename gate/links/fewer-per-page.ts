import type { Address } from "./address.ts";
import type { Verdict } from "./judge-address.ts";

/** An address that is wrong, and the file that holds it. */
export type Judged = { page: string; address: Address; verdict: Verdict };

const mostPerRule = 50;

/**
 * Tells each wrong address once per page, and at most 50 under one rule: the last of them says how
 * many more there are.
 */
export function fewerPerPage(judged: readonly Judged[]): Judged[] {
  const groups = Map.groupBy(judged, ({ page, verdict }) => `${page}\n${verdict.rule}`);
  return [...groups.values()].flatMap((group) => {
    const first = new Map(group.toReversed().map((item) => [item.verdict.message, item]));
    const different = [...first.values()].toReversed();
    const kept = different.slice(0, mostPerRule);
    const more = different.length - kept.length;
    const last = kept.at(-1);
    if (more === 0 || !last) return kept;
    const message = `${last.verdict.message} The page has ${more} more like it.`;
    return [...kept.slice(0, -1), { ...last, verdict: { ...last.verdict, message } }];
  });
}
