import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { prose } from "./prose.ts";

/** What changed for readers, the newest first. */
export function updateList(page: PageContext, level: 2 | 3): Html {
  const env = { words: page.wordsIn, address: page.address };
  const updates = page.content.updates.toSorted((a, b) => b.date.localeCompare(a.date));
  return html`${updates.map(
    ({ id, date, title, text }) => html`<section data-entry="${id}">
  ${heading(level, html`${place(id)}${title}`)}
  <p class="quiet"><time datetime="${date}">${page.day(date)}</time></p>
  ${prose(text, env)}
</section>`,
  )}`;
}
