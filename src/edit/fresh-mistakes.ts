import { mistakesIn, type Named } from "../content/across/mistakes-in.ts";
import { onePerValue } from "../content/across/one-per-value.ts";
import type { RawContent } from "../content/content.ts";
import { toldInForm } from "../content/explain/told-in-form.ts";
import { type Kind, kinds } from "../content/kinds.ts";
import type { Mistake } from "../content/mistake.ts";

/** A mistake and the kind of content that it is in. */
export type FoundMistake = { kind: Kind; mistake: Mistake };

/** All mistakes in some content, one for each value. A kind that can’t be read is passed over. */
export function allMistakes(content: RawContent, named: Named): FoundMistake[] {
  const find = mistakesIn(content, named);
  return kinds
    .filter(({ name }) => name in content)
    .flatMap((kind) => onePerValue(find(kind), []).map((mistake) => ({ kind, mistake })));
}

/**
 * The mistakes that an edit brings, and those of the part that was edited, whoever made them: what was
 * wrong elsewhere before is no reason to refuse a right edit.
 *
 * @param isOwn whether a mistake is in the part that was edited
 */
export function freshMistakes(
  { before, after, named }: { before: RawContent; after: RawContent; named: Named },
  isOwn: (found: FoundMistake) => boolean,
): FoundMistake[] {
  const old = new Map<string, number>();
  const found = allMistakes(after, named);
  if (found.length === 0) return [];
  for (const one of allMistakes(before, named)) old.set(keyOf(one), (old.get(keyOf(one)) ?? 0) + 1);
  return found.filter((one) => {
    if (isOwn(one)) return true;
    const left = old.get(keyOf(one)) ?? 0;
    old.set(keyOf(one), left - 1);
    return left <= 0;
  });
}

/** The place of an entry may change by an edit of another; its words don’t. */
const keyOf = ({ kind, mistake }: FoundMistake): string =>
  [
    kind.name,
    mistake.path.filter((step) => typeof step === "string").join("."),
    toldInForm(mistake).message,
  ].join(" ");
