import { listSizes } from "../src/content/lists/list-sizes.ts";
import type { Priority } from "../src/content/priorities.ts";
import { actionCount } from "./action-count.ts";
import { actionTable } from "./action-table.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { priorityName } from "./priority-name.ts";
import { sourcesOfWords } from "./source-words.ts";

/** What will be done for a priority, on its own page; where that is very much, how it begins. */
export function priorityActions(page: PageContext, { id }: Priority): Html | "" {
  const actions = page.index.actionsOf.get(id) ?? [];
  const [first] = actions;
  if (!first) return "";
  const shown = actions.slice(0, listSizes.actionsOfPriority);
  const all =
    shown.length < actions.length
      ? html`<p class="own-line"><a href="${page.address(`actions.html#${first.id}`)}">${text.actionsOfPriority(priorityName(page.content.publication), actions.length)}</a></p>`
      : "";
  return html`<section>
  <h2>${text.actionsOf}</h2>
  ${actionCount(page, actions)}
  ${actionTable(page, shown, text.actionsOf)}
  ${all}
  ${sourcesOfWords(page, shown)}
</section>`;
}
