import type { Site } from "../../../_includes/page-context.ts";
import { priorityNumber } from "../../../_includes/priority-label.ts";
import { sharedPriorities, sharedRow } from "../../../_includes/shared-row.ts";
import { escapeXml } from "../book/to-xml.ts";
import { paint } from "./paint.ts";

/** Where a row of pictures stands, in pixels. */
export type RowBox = {
  left: number;
  top: number;
  width: number;
  height: number;
  direction: "ltr" | "rtl";
};

/** As many pictures stand in a row. */
const most = 6;

/** The people of the publication side by side as SVG; the pictures of its priorities where it has none. */
export function drawnRow(site: Site, box: RowBox): string {
  const row = sharedRow(site.content);
  return row.shows === "people" ? drawnPeople(site, row.people, box) : drawnPriorities(site, box);
}

/** The pictures of the first priorities side by side as SVG, or their numbers, each in a frame of its hue. */
export function drawnPriorities({ content, index, pictures }: Site, box: RowBox): string {
  const { priorities } = sharedPriorities(content);
  return inRow(priorities.slice(0, most), box, (priority, place) => {
    const { left, top, side } = place;
    const edge = Math.round(side / 8);
    const inner = { left: left + edge, top: top + edge, side: side - 2 * edge };
    const hue = paint.hues[index.hues.get(priority.id) ?? "teal"];
    const inside = priority.picture
      ? drawing(pictures, priority.picture, inner)
      : drawnNumber(priorityNumber(content.publication, priority), hue, place);
    return `<rect x="${left}" y="${top}" width="${side}" height="${side}" rx="${Math.round(side / 6)}" fill="${paint.paper}" stroke="${hue}" stroke-width="${Math.round(side / 19)}"/>${inside}`;
  });
}

/** A number of few letters in the middle of a frame. */
function drawnNumber(number: string, fill: string, { left, top, side }: Place): string {
  const size = Math.round(side / Math.max(2, number.length));
  return `<text x="${left + side / 2}" y="${Math.round(top + side / 2 + size * 0.35)}" font-size="${size}" fill="${fill}" text-anchor="middle">${escapeXml(number)}</text>`;
}

function drawnPeople({ pictures }: Site, people: readonly string[], box: RowBox): string {
  return inRow(people.slice(0, most), box, (name, place) => drawing(pictures, name, place));
}

type Place = { left: number; top: number; side: number };

/** As large as the height lets them be, and all of them in the width: from where reading begins. */
function inRow<T>(
  items: readonly T[],
  { left, top, width, height, direction }: RowBox,
  draw: (item: T, place: Place) => string,
): string {
  const step = Math.min(height * 1.19, width / items.length);
  const side = Math.round(Math.min(height, step / 1.19));
  const leftOf = (index: number) =>
    direction === "rtl" ? left + width - side - index * step : left + index * step;
  return items
    .map((item, index) => draw(item, { left: Math.round(leftOf(index)), top, side }))
    .join("");
}

function drawing(pictures: Site["pictures"], name: string, { left, top, side }: Place): string {
  const svg = pictures.get(name) ?? "";
  return svg.replace("<svg", `<svg x="${left}" y="${top}" width="${side}" height="${side}"`);
}
