import { type Html, html } from "./html.ts";

/**
 * The place of an entry on a page, to which its address leads. An entry’s id is its editor’s word, and
 * reading modes of browsers throw out an element whose id has “community”, “share” or “author” in it:
 * so the id stands on an empty element inside, and the entry’s own element names it as `data-entry`.
 *
 * https://github.com/mozilla/readability
 */
export function place(id: string): Html {
  return html`<span class="place" id="${id}"></span>`;
}
