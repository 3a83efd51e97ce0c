import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { outcomeList } from "./outcome-list.ts";
import type { PageContext } from "./page-context.ts";
import { prose, sourceProse } from "./prose.ts";
import { sourceFrame, sourcesOfWords, sourceWords } from "./source-words.ts";

/**
 * What is said of the strategy as a whole: its principles, what good looks like, and what else there
 * is, part by part, in our words or in those of the source.
 *
 * @param level of the parts’ headings
 */
export function strategySections(page: PageContext, level: number): Html {
  const { sections, principles = [], outcomes = [] } = page.content.publication;
  const env = { words: page.wordsIn, address: page.address };
  return html`${principles.length > 0 ? section(level, text.principles, principleList(page)) : ""}${
    outcomes.length > 0 ? section(level, text.outcomes, outcomeList(page, outcomes)) : ""
  }${sections.map(({ title, words, paragraphs, source }) =>
    section(
      level,
      title,
      words === "source"
        ? html`${sourceWords(page, { paragraphs, source })}${sourcesOfWords(page, [{ source }])}`
        : html`${paragraphs.map((paragraph) => prose(paragraph, env))}`,
    ),
  )}`;
}

const section = (level: number, title: string, content: Html): Html => html`
<section>
  ${heading(level, title)}
  ${content}
</section>`;

function principleList(page: PageContext): Html {
  const { principles = [] } = page.content.publication;
  const points = principles.map(
    ({ title, text }) =>
      html`<li><strong>${title}</strong>${text ? sourceProse(text, page) : ""}</li>`,
  );
  return html`${sourceFrame(page, principles[0]?.source ?? "", html`<ul>${points}</ul>`)}
${sourcesOfWords(page, principles)}`;
}
