import { entryWeight } from "../src/content/lists/entry-weight.ts";
import { listSizes } from "../src/content/lists/list-sizes.ts";
import { split } from "../src/content/lists/split.ts";
import { noWeight } from "../src/content/lists/weight.ts";
import type { Measure } from "../src/content/measures.ts";
import type { Priority } from "../src/content/priorities.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { measure } from "./measure.ts";
import { measureTrend } from "./measure-trend.ts";
import type { PageContext } from "./page-context.ts";

/**
 * How a priority is measured, for its own page. Where that is much, the first measures stand there whole,
 * and of each other a sentence, with the way to its numbers.
 */
export function measuresHere(page: PageContext, { id }: Priority): Html | "" {
  const measures = page.index.measuresOf.get(id) ?? [];
  if (measures.length === 0) return "";
  const [whole = []] = split(measures, listSizes.measuresHere, (entry) =>
    entryWeight("measures", { ...entry }, () => noWeight),
  );
  const others = measures.slice(whole.length);
  return html`<section>
  <h2>${text.measuresHere}</h2>
  ${whole.map((entry) => measure(page, entry, 3))}
  ${others.length > 0 ? html`<ul class="measures-more">${others.map((entry) => inShort(page, entry))}</ul>` : ""}
</section>`;
}

const inShort = (page: PageContext, entry: Measure): Html =>
  html`<li data-entry="${entry.id}"><p><a href="${page.address(`measures.html#${entry.id}`)}">${entry.name}</a></p>
  <p>${measureTrend(page, entry)}</p></li>`;
