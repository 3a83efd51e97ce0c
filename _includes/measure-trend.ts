import type { Measure } from "../src/content/measures.ts";
import { amountWriter } from "./amount-writer.ts";
import { interfaceText as text } from "./interface-text.ts";
import { measuredPoints } from "./measured-points.ts";
import type { PageContext } from "./page-context.ts";

/**
 * How a measure went, from its first number to its last, and what is aimed at, in a sentence each. Whether
 * that is good or bad the data don’t say, and nobody may guess it.
 */
export function measureTrend(page: PageContext, measure: Measure): string {
  const { amount } = amountWriter(page.content.publication.language);
  const { unit, target } = measure;
  const points = measuredPoints(measure);
  const aim = target ? text.measureAim(amount(target.value, unit), page.when(target.by)) : [];
  return [went(page, points, (value) => amount(value, unit)), aim].flat().join(" ");
}

function went(
  { when }: PageContext,
  points: Measure["values"],
  amount: (value: number) => string,
): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return text.measureNone;
  const at = (on: string) =>
    (/^\d{4}-\d\d-\d\d$/.test(on) ? text.measureOn : text.measureIn)(when(on));
  if (first === last) return text.measureOnce(amount(first.value), at(first.on));
  if (first.value === last.value)
    return text.measureSame(amount(first.value), at(first.on), at(last.on));
  const say = last.value > first.value ? text.measureUp : text.measureDown;
  return say(amount(first.value), at(first.on), amount(last.value), at(last.on));
}
