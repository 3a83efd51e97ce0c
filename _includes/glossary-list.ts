import type { GlossaryTerm } from "../src/content/glossary.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { prose } from "./prose.ts";

/** Words with their meanings, in the order in which they are given. */
export function glossaryList(page: PageContext, terms: readonly GlossaryTerm[]): Html {
  const env = { words: page.wordsIn, address: page.address };
  return html`<dl class="glossary">${terms.map(
    (entry) => html`<div data-entry="${entry.id}">
  <dt>${place(entry.id)}${entry.abbreviation ? html`${entry.abbreviation}: ${entry.term}` : entry.term}</dt>
  <dd>${prose(entry.meaning, env)}</dd>
</div>`,
  )}</dl>`;
}
