import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { picture } from "./picture.ts";

/** The people at the top of the home page, side by side; nothing where the publication has none. */
export function people(page: PageContext): Html | "" {
  const { people } = page.content.publication;
  if (!people) return "";
  return html`<div class="people">${people.map((name) => picture(page, name))}</div>`;
}
