import type { Priority } from "../src/content/priorities.ts";
import { externalLink } from "./external-link.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { outcomeList } from "./outcome-list.ts";
import type { PageContext } from "./page-context.ts";
import { passages } from "./passages.ts";
import { inlineProse, prose } from "./prose.ts";
import { sourcesOfWords } from "./source-words.ts";
import { statementHeading } from "./statement-heading.ts";

/**
 * What there is to say of a priority: its statement and more of the source word for word, what it
 * means, what good looks like, a note on its wording.
 *
 * @param level of the headings inside, one below the priority’s own
 */
export function priorityDetail(page: PageContext, priority: Priority, level: number): Html {
  const env = { words: page.wordsIn, address: page.address };
  const { statement, meaning = [], said = [], outcomes = [] } = priority;
  const words = html`${statement ? html`<blockquote class="statement"><p>${statement}</p></blockquote>` : ""}${
    said.length > 0
      ? html`
  ${passages(page, said, level + 1)}${sourcesOfWords(page, [priority, ...said])}`
      : ""
  }`;
  return html`${
    words.markup !== ""
      ? html`<section>
  ${heading(level, statementHeading(page))}
  ${words}
</section>
`
      : ""
  }${
    meaning.length > 0
      ? html`<section>
  ${heading(level, interfaceText.meaning)}
  ${meaning.map((text) => prose(text, env))}
</section>
`
      : ""
  }${
    outcomes.length > 0
      ? html`<section>
  ${heading(level, interfaceText.outcomes)}
  ${outcomeList(page, outcomes)}
</section>
`
      : ""
  }${priority.note ? note(page, priority.note, level) : ""}`;
}

function note(
  page: PageContext,
  { text, sources }: NonNullable<Priority["note"]>,
  level: number,
): Html {
  const env = { words: page.wordsIn, address: page.address };
  const entries = sources.flatMap((id) => page.index.sources.get(id) ?? []);
  return html`<section class="notice">
  ${heading(level, interfaceText.editorsNote)}
  <p>${inlineProse(text, env)}</p>
  <p>${interfaceText.editorsNoteSources}</p>
  <ul>${entries.map((source) => html`<li>${externalLink({ label: source.title, url: source.url })} (${source.publisher})</li>`)}</ul>
</section>`;
}
