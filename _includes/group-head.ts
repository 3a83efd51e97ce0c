import type { Group } from "../src/content/groups.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { hueClass } from "./hue-class.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { prose } from "./prose.ts";
import { sourcesOfWords } from "./source-words.ts";
import { statementHeading } from "./statement-heading.ts";

/**
 * The head of a group: its title, what it is about in plain words, and what the source says of it.
 *
 * @param level of its heading, one above that of what is in it
 */
export function groupHead(page: PageContext, group: Group, level: number): Html {
  const { id, title, summary, statement } = group;
  const env = { words: page.wordsIn, address: page.address };
  return html`<div class="group-head ${hueClass(page, id)}" data-entry="${id}">
  ${heading(level, html`${place(id)}${title}`)}
  ${summary ? prose(summary, env) : ""}${
    statement
      ? html`<p class="quiet lead-in">${statementHeading(page)}:</p>
  <blockquote class="statement"><p>${statement}</p></blockquote>${otherSource(page, group)}`
      : ""
  }
</div>`;
}

/** Where the words are from, if not from where all of the content is. */
function otherSource(page: PageContext, { source }: Group): Html | "" {
  if (source === undefined || source === page.content.publication.source) return "";
  return html`
  ${sourcesOfWords(page, [{ source }])}`;
}

/** The groups that go on from the page before, at its top: what is in them needs their headings. */
export function groupsContinued(page: PageContext, groups: readonly Group[]): Html {
  return html`${groups.map(({ id, title }, depth) => html`<div class="group-head ${hueClass(page, id)}">${heading(3 + depth, interfaceText.groupContinued(title))}</div>`)}`;
}
