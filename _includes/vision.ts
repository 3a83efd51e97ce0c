import type { Publication } from "../src/content/publication.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";

/** The vision: its lead in our words, its parts word for word. */
export function vision(page: PageContext, { lead, parts }: Publication["vision"]): Html {
  return html`<div class="vision">
  <p>${page.wordsIn(lead)}</p>
  <ul>${parts.map((part) => html`<li>${part}</li>`)}</ul>
</div>`;
}
