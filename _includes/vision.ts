import type { Publication } from "../src/content/publication.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** The vision: its lead in our words and its parts word for word, or all of it word for word. */
export function vision(page: PageContext, given: Publication["vision"]): Html | "" {
  if (!given) return "";
  const { lead, parts } = given;
  if (!parts) {
    return html`<div class="vision">
  <p>${interfaceText.visionItself}</p>
  <blockquote class="vision-whole"><p>${lead}</p></blockquote>
</div>`;
  }
  return html`<div class="vision">
  <p>${page.wordsIn(lead)}</p>
  <ul>${parts.map((part) => html`<li>${part}</li>`)}</ul>
</div>`;
}
