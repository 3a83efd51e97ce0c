import type { Quote } from "../src/content/quotes.ts";
import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";
import { suggestChange } from "./suggest-change.ts";

/** What somebody said, word for word, with who said it, when, and the source. */
export function quote(page: PageContext, entry: Quote): Html {
  const source = page.index.sources.get(entry.source);
  return html`<figure class="quote" id="${entry.id}">
  <blockquote>${entry.paragraphs.map((text) => html`<p>${text}</p>`)}</blockquote>
  <figcaption>
    <p class="speaker">${speaker(page, entry)}</p>
    ${role(page, entry)}
    <p class="quiet">${page.day(entry.date)}. ${source ? html`${interfaceText.quoteSource} ${externalLink({ label: source.title, url: source.url })}. ` : ""}${interfaceText.quoteChecked(page.day(entry.checkedOn))}</p>
    ${wordsUsed(page, entry)}
    ${suggestChange(page, entry.id, interfaceText.suggestQuote(speaker(page, entry)))}
  </figcaption>
</figure>`;
}

function speaker({ index }: PageContext, { speaker }: Quote): string {
  if (speaker.kind === "person") return speaker.name;
  return organisationNames(index.organisations, speaker.organisations);
}

function role(page: PageContext, { speaker }: Quote): Html | "" {
  if (speaker.kind !== "person") return "";
  const organisation = organisationNames(page.index.organisations, [speaker.organisation]);
  const said = interfaceText.roleAsOf(speaker.role, page.day(speaker.roleAsOf));
  return html`<p>${said}</p><p>${organisation}</p>`;
}

/** The abbreviations of the quote, explained outside its words, which stay as they were said. */
function wordsUsed({ content, address }: PageContext, { paragraphs }: Quote): Html | "" {
  const text = paragraphs.join(" ");
  const used = content.glossary.filter(
    ({ abbreviation }) =>
      abbreviation && text.includes(abbreviation) && asWord(abbreviation).test(text),
  );
  if (used.length === 0) return "";
  return html`<p>${interfaceText.quoteWords} ${used.map(
    ({ id, term, abbreviation }, index) =>
      html`${index > 0 ? "; " : ""}<a class="word" href="${address(`glossary.html#${id}`)}">${term} (${abbreviation ?? ""})</a>`,
  )}.</p>`;
}

/** Finds a word that stands by itself: between other signs than letters and digits, of any language. */
const asWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, "u");
