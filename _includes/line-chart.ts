import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type Html, html } from "./html.ts";

/** A number at a time, which is a day: `2024-01-01`. */
type ChartPoint = { day: string; value: number };

/** What a chart shows. */
export type LineChart = {
  /** What it says, in a sentence. */
  alt: string;
  /** Two at least, the earliest first. */
  points: readonly ChartPoint[];
  /** A number that is aimed at, and the word for it. */
  target?: ChartPoint & { label: string };
  /** The words below the first point and below the last. */
  ends: readonly [first: string, last: string];
  /** Writes a number beside a line. */
  mark: (value: number) => string;
};

/** Draws a chart. Pages get it from the site, which loads this module only where something is drawn. */
export type DrawLineChart = (chart: LineChart) => Html;

/**
 * Draws numbers over time as a line, with a scale that begins at nothing, so that a small change looks
 * small. It is as wide as its place and as high as its letters ask for: places are told in per cent and in
 * em, so that letters grow with those of the page and never shrink with it. All of it has the colour of
 * the text around it, which forced colours, paper and e-books choose.
 */
export function lineChart({ alt, points, target, ends, mark }: LineChart): Html {
  const all = target ? [...points, target] : points;
  const days = all.map(({ day }) => Date.parse(day));
  const values = all.map(({ value }) => value);
  const across = scaleLinear([Math.min(...days), Math.max(...days)], [3, 97]);
  const up = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [100, 0]).nice(4);
  const x = ({ day }: ChartPoint) => round(across(Date.parse(day)));
  const y = (value: number) => round(up(value));
  const path = line<ChartPoint>(x, ({ value }) => y(value)).digits(2);
  const last = points.at(-1);
  const below = endsFit(ends) ? 14.2 : 15.8;
  const aimed = target && last ? path([last, target]) : null;
  return html`<svg class="chart" role="img" aria-label="${alt}" width="100%" height="${below + 0.8}em" direction="ltr" fill="currentColor">
<svg y="2em" width="100%" height="11em" overflow="visible">
${up
  .ticks(4)
  .map(
    (tick) =>
      html`<line x2="100%" y1="${y(tick)}%" y2="${y(tick)}%" stroke="currentColor" stroke-opacity="${tick === 0 ? 0.9 : 0.25}"/>`,
  )}
<svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible" fill="none" stroke="currentColor" stroke-linejoin="round">
<path d="${path(points) ?? ""}" stroke-width="4" vector-effect="non-scaling-stroke"/>
${aimed ? html`<path d="${aimed}" stroke-width="2" stroke-dasharray="6 6" vector-effect="non-scaling-stroke"/>` : ""}
</svg>
${points.length > mostDots ? "" : points.map((point) => html`<circle cx="${x(point)}%" cy="${y(point.value)}%" r="0.3em"/>`)}
${up.ticks(4).map((tick) => html`<text y="${y(tick)}%" dy="-0.3em">${mark(tick)}</text>`)}
${target ? html`<circle class="chart-target" cx="${x(target)}%" cy="${y(target.value)}%" r="0.4em" fill="none" stroke="currentColor" stroke-width="3"/><text x="100%" y="${y(target.value)}%" dy="-0.8em" text-anchor="end">${target.label}</text>` : ""}
</svg>
<text y="14.2em">${ends[0]}</text>
<text x="100%" y="${below}em" text-anchor="end">${ends[1]}</text>
</svg>`;
}

/** More dots than that hide the line. */
const mostDots = 40;

/** Whether both fit on one line in letters twice as large on a narrow phone. */
const endsFit = ([first, last]: LineChart["ends"]): boolean => first.length + last.length <= 14;

/** A hundredth of a per cent can’t be seen. */
const round = (place: number): number => Math.round(place * 100) / 100;
