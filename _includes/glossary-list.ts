import type { GlossaryTerm } from "../src/content/glossary.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { prose } from "./prose.ts";

/** Words with their meanings, in the order of the alphabet. */
export function glossaryList(page: PageContext, terms: readonly GlossaryTerm[]): Html {
  const { language } = page.content.publication;
  const sorted = terms.toSorted((a, b) => name(a).localeCompare(name(b), language));
  const env = { words: page.wordsIn, address: page.address };
  return html`<dl class="glossary">${sorted.map(
    (entry) => html`<div id="${entry.id}">
  <dt>${entry.abbreviation ? html`${entry.abbreviation}: ${entry.term}` : entry.term}</dt>
  <dd>${prose(entry.meaning, env)}</dd>
</div>`,
  )}</dl>`;
}

const name = ({ abbreviation, term }: GlossaryTerm): string => abbreviation ?? term;
