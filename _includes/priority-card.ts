import type { Priority } from "../src/content/priorities.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { hueClass } from "./hue-class.ts";
import type { PageContext } from "./page-context.ts";
import { picture } from "./picture.ts";
import { place } from "./place.ts";
import { priorityLabel, priorityNumber } from "./priority-label.ts";
import { priorityTitle } from "./priority-title.ts";

/** A number with more letters than this doesn’t fit in the place of a picture. */
const mostLetters = 4;

/**
 * A priority’s number, title and picture. All of it is one link to the priority’s page, if it has one;
 * without a picture the number stands large in its place.
 *
 * @param level of the heading
 */
export function priorityCard(page: PageContext, priority: Priority, level: number): Html {
  const { id } = priority;
  const tile = priority.picture ? "" : numberTile(page, priority);
  const title = tile
    ? html`<span class="hidden">${priorityLabel(page, priority)}</span> ${priority.title}`
    : priorityTitle(page, priority);
  const words = page.pages.withPage.has(id)
    ? html`<a href="${page.address(`priorities/${id}.html`)}">${title}</a>`
    : title;
  return html`<div class="priority-card${level > 3 ? " grouped" : ""} ${hueClass(page, id)}" data-entry="${id}">
  ${priority.picture ? picture(page, priority.picture) : tile}
  ${heading(level, html`${place(id)}${words}`)}
</div>`;
}

/** The number for the eye alone; for the ear it stands in the heading. In the book nothing is hidden. */
function numberTile({ content, medium }: PageContext, priority: Priority): Html | "" {
  const number = priorityNumber(content.publication, priority);
  if (medium === "book" || number === "" || number.length > mostLetters) return "";
  return html`<div class="number-tile" aria-hidden="true">${number}</div>`;
}
