import type { Priority } from "../src/content/priorities.ts";
import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { inlineProse, prose } from "./prose.ts";

/**
 * What there is to say of a priority: its statement word for word, what it means, a note on its wording.
 *
 * @param level of the headings inside, one below the priority’s own
 */
export function priorityDetail(page: PageContext, priority: Priority, level: 2 | 3 | 4): Html {
  const env = { words: page.wordsIn, address: page.address };
  return html`<section>
  ${heading(level, statementHeading(page))}
  <blockquote class="statement"><p>${priority.statement}</p></blockquote>
</section>
<section>
  ${heading(level, interfaceText.meaning)}
  ${priority.meaning.map((text) => prose(text, env))}
</section>
${priority.note ? note(page, priority.note, level) : ""}`;
}

/** Whoever made a copy from the news has not read the strategy itself. */
const statementHeading = ({ content }: PageContext): string =>
  content.publication.madeFrom === "news"
    ? interfaceText.statementFromNews
    : interfaceText.statementInWords;

function note(
  page: PageContext,
  { text, sources }: NonNullable<Priority["note"]>,
  level: 2 | 3 | 4,
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

function heading(level: 2 | 3 | 4, text: string): Html {
  if (level === 2) return html`<h2>${text}</h2>`;
  if (level === 3) return html`<h3>${text}</h3>`;
  return html`<h4>${text}</h4>`;
}
