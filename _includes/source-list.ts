import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { prose } from "./prose.ts";

/** Where facts were taken from: the page, who published it, when, and what was taken. */
export function sourceList(page: PageContext): Html {
  const env = { words: page.wordsIn, address: page.address };
  return html`<ul class="sources">${page.content.sources.map(
    ({ id, title, publisher, date, url, note }) => html`<li data-entry="${id}">${place(id)}
  <p class="own-line">${externalLink({ label: title, url })}</p>
  <p>${publisher}${date ? html`, <time datetime="${date}">${page.day(date)}</time>` : ""}</p>
  ${prose(note, env)}
</li>`,
  )}</ul>`;
}
