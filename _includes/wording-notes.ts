import type { Priority } from "../src/content/priorities.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { inlineProse } from "./prose.ts";

/** The editor’s notes on the wording of priorities, gathered; nothing where there are none. */
export function wordingNotes(page: PageContext, priorities: readonly Priority[]): Html | "" {
  const env = { words: page.wordsIn, address: page.address };
  const items = priorities.flatMap(({ id, number, title, note }) =>
    note
      ? [
          html`<li><a href="${page.address(`priorities/${id}.html`)}">${interfaceText.priority(number)}: ${title}</a>. ${inlineProse(note.text, env)}</li>`,
        ]
      : [],
  );
  if (items.length === 0) return "";
  return html`<section>
  <h2>${interfaceText.aboutNotes}</h2>
  <ul>${items}</ul>
</section>`;
}
