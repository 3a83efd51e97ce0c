import type { Quote } from "../src/content/quotes.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { name } from "./name.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { suggestChange } from "./suggest-change.ts";
import { wholeWord } from "./whole-word.ts";

/** What somebody said: in short, word for word, and who said it. Where from, `quoteSources` tells. */
export function quote(page: PageContext, entry: Quote): Html {
  const { inShort, paragraphs } = entry;
  const here = place(entry.id);
  return html`<figure class="quote" data-entry="${entry.id}">
  ${inShort ? html`<p class="in-short">${here}<b>${interfaceText.quoteInShort}</b> ${inShort}</p>` : ""}
  <blockquote>${paragraphs.map((text, index) => html`<p>${index === 0 && !inShort ? here : ""}${text}</p>`)}</blockquote>
  <figcaption>
    <p class="speaker">${entry.speaker.kind === "anonymous" ? speaker(page, entry) : name(speaker(page, entry))}</p>
    ${role(page, entry)}
    <p class="quiet">${page.day(entry.date)}</p>
    ${wordsUsed(page, entry)}
    ${suggestChange(page, entry.id, interfaceText.suggestQuote(speaker(page, entry)))}
  </figcaption>
</figure>`;
}

function speaker({ index }: PageContext, { speaker }: Quote): string {
  if (speaker.kind === "person") return speaker.name;
  if (speaker.kind === "anonymous") return speaker.description;
  return organisationNames(index.organisations, speaker.organisations);
}

function role(page: PageContext, { speaker }: Quote): Html | "" {
  if (speaker.kind !== "person") return "";
  const organisation = organisationNames(page.index.organisations, [speaker.organisation]);
  const said = interfaceText.roleAsOf(speaker.role, page.day(speaker.roleAsOf));
  return html`<p>${said}</p><p>${name(organisation)}</p>`;
}

/** Hard words of the quote, explained outside its words, which stay as they were said. */
function wordsUsed({ content, address }: PageContext, { paragraphs }: Quote): Html | "" {
  const text = paragraphs.join(" ");
  const used = content.glossary.filter(
    ({ abbreviation, term }) => stands(abbreviation, text) || stands(plainWords(term), text),
  );
  if (used.length === 0) return "";
  return html`<p>${interfaceText.quoteWords} ${used.map(
    ({ id, term, abbreviation }, index) =>
      html`${index > 0 ? "; " : ""}<a class="word" href="${address(`glossary.html#${id}`)}">${abbreviation ? `${term} (${abbreviation})` : term}</a>`,
  )}.</p>`;
}

/** A term that is no name: a name says itself what it is. */
const plainWords = (term: string): string | undefined =>
  term === term.toLowerCase() ? term : undefined;

const stands = (word: string | undefined, text: string): boolean =>
  word !== undefined && text.includes(word) && wholeWord([word]).test(text);
