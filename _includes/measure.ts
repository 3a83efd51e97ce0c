import type { Measure } from "../src/content/measures.ts";
import { firstDayOf } from "../src/content/values/period.ts";
import { amountWriter } from "./amount-writer.ts";
import { externalLink } from "./external-link.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { measureTrend } from "./measure-trend.ts";
import { measuredPoints } from "./measured-points.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { priorityLine } from "./priority-label.ts";
import { suggestChange } from "./suggest-change.ts";

/**
 * A measure: what is measured, how it went in a sentence, all numbers as a table, the same as a chart
 * where there are enough, and where they are from.
 */
export function measure(page: PageContext, entry: Measure, level: 2 | 3): Html {
  const { id, name } = entry;
  const trend = measureTrend(page, entry);
  const title = html`${place(id)}<span data-words="source">${name}</span>`;
  return html`<section class="measure" data-entry="${id}">
  ${heading(level, title)}
  <p>${trend}</p>
  ${numbers(page, entry)}
  ${chart(page, entry, trend)}
  ${origin(page, entry)}
  ${suggestChange(page, id, text.suggestMeasure(name))}
</section>`;
}

function numbers({ content, when }: PageContext, entry: Measure): Html | "" {
  const { name, unit, baseline, target } = entry;
  const points = measuredPoints(entry);
  if (points.length === 0 && !target) return "";
  const { amount } = amountWriter(content.publication.language);
  const row = (time: string, value: number) =>
    html`<tr><th scope="row">${time}</th><td>${amount(value, unit)}</td></tr>`;
  return html`<table class="numbers">
    <caption>${text.measureCaption(name)}</caption>
    <thead><tr><th scope="col">${text.measureWhen}</th><th scope="col">${text.measureValue}</th></tr></thead>
    <tbody>${points.map(({ value, on }) =>
      row(on === baseline?.on ? text.measureStart(when(on)) : when(on), value),
    )}${target ? row(text.measureBy(when(target.by)), target.value) : ""}</tbody>
  </table>`;
}

function chart(
  { content, when, drawLineChart }: PageContext,
  { unit, target, ...entry }: Measure,
  alt: string,
): Html | "" {
  const points = measuredPoints({ unit, ...entry });
  const first = points[0];
  const last = points.at(-1);
  if (!drawLineChart || !first || !last || first === last) return "";
  const { mark } = amountWriter(content.publication.language);
  const end = target && firstDayOf(target.by) > firstDayOf(last.on) ? target.by : last.on;
  return html`<div class="chart-frame">${drawLineChart({
    alt,
    points: points.map(({ value, on }) => ({ day: firstDayOf(on), value })),
    ...(target && {
      target: { day: firstDayOf(target.by), value: target.value, label: text.measureTarget },
    }),
    ends: endsOf(first.on, end, when),
    mark: (value) => mark(value, unit),
  })}</div>`;
}

/** The years of both, or the times themselves within one year. */
function endsOf(first: string, last: string, when: (period: string) => string): [string, string] {
  const years = [first, last].map((period) => /^\d{4}(?:\/\d\d)?/.exec(period)?.[0] ?? period);
  const [from = "", to = ""] = years;
  return from === to ? [when(first), when(last)] : [from, to];
}

function origin(page: PageContext, { source, priority }: Measure): Html {
  const from = page.index.sources.get(source);
  const about = page.content.priorities.find(({ id }) => id === priority);
  const isHere = page.path === `priorities/${priority}.html`;
  return html`${
    about && !isHere
      ? html`<p class="quiet own-line">${text.measureOf} <a href="${page.address(`priorities/${about.id}.html`)}">${priorityLine(page, about)}</a></p>`
      : ""
  }${from ? html`<p class="quiet">${text.measureSource} ${externalLink({ label: from.title, url: from.url })}.</p>` : ""}`;
}
