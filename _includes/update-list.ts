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
  ${level === 2 ? html`<h2>${place(id)}${title}</h2>` : html`<h3>${place(id)}${title}</h3>`}
  <p class="quiet"><time datetime="${date}">${page.day(date)}</time></p>
  ${prose(text, env)}
</section>`,
  )}`;
}
