import type { Passage } from "../src/content/passages.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { labelledProse, prose } from "./prose.ts";
import { sourceWords } from "./source-words.ts";

/**
 * Passages of the source, word for word, each with what it means in plain words where somebody wrote
 * that.
 *
 * @param level of the passages’ own headings
 */
export function passages(page: PageContext, said: readonly Passage[], level: number): Html {
  const env = { words: page.wordsIn, address: page.address };
  return html`${said.map(
    ({
      heading: title,
      paragraphs,
      source,
      meaning: [first, ...more] = [],
    }) => html`<div class="passage">
  ${title ? heading(level, title) : ""}
  ${sourceWords(page, { paragraphs, source })}
  ${first ? html`<div class="in-plain">${labelledProse(text.inPlainWords, first, env)}${more.map((one) => prose(one, env))}</div>` : ""}
</div>`,
  )}`;
}
