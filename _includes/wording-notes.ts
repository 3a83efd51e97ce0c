import { listSizes } from "../src/content/lists/list-sizes.ts";
import type { Priority } from "../src/content/priorities.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { priorityLine } from "./priority-label.ts";
import { priorityName } from "./priority-name.ts";
import { inlineProse } from "./prose.ts";

/** The editor’s notes on the wording of priorities, gathered; nothing where there are none. */
export function wordingNotes(page: PageContext, priorities: readonly Priority[]): Html | "" {
  const env = { words: page.wordsIn, address: page.address };
  const noted = priorities.filter(({ note }) => note);
  if (noted.length === 0) return "";
  if (noted.length > listSizes.notes) {
    return html`<section>
  <h2>${interfaceText.aboutNotes}</h2>
  <p>${interfaceText.aboutNotesElsewhere(priorityName(page.content.publication))}</p>
</section>`;
  }
  return html`<section>
  <h2>${interfaceText.aboutNotes}</h2>
  <ul>${noted.map(
    (priority) =>
      html`<li><a href="${page.address(`priorities/${priority.id}.html`)}">${priorityLine(page, priority)}</a>. ${priority.note ? inlineProse(priority.note.text, env) : ""}</li>`,
  )}</ul>
</section>`;
}
