import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { sourceProse } from "./prose.ts";

/**
 * A frame of words that are those of a source, by what it is: a quotation.
 *
 * @param source the id of the source
 */
export const sourceFrame = (page: PageContext, source: string, words: Html): Html =>
  html`<blockquote class="said" cite="${page.index.sources.get(source)?.url ?? ""}">${words}</blockquote>`;

/** Words of a source in such a frame, as they were written. */
export const sourceWords = (
  page: PageContext,
  { paragraphs, source }: { paragraphs: readonly string[]; source: string },
): Html => sourceFrame(page, source, html`${paragraphs.map((one) => sourceProse(one, page))}`);

/** Where the words of some entries are from, each source once. */
export function sourcesOfWords(page: PageContext, entries: readonly { source: string }[]): Html {
  const ids = new Set(entries.map(({ source }) => source));
  const sources = [...ids].flatMap((id) => page.index.sources.get(id) ?? []);
  return html`<p class="quiet provenance">${text.wordsFrom} ${sources.map(
    ({ title, url }, index) => html`${index > 0 ? "; " : ""}${externalLink({ label: title, url })}`,
  )}.</p>`;
}
