import type { Action } from "../src/content/actions.ts";
import { actionTable } from "./action-table.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { priorityLine } from "./priority-label.ts";

/** Actions, priority by priority, each below the name of its priority, which leads to its page. */
export function actionGroups(page: PageContext, actions: readonly Action[], level: 2 | 3): Html {
  const groups = Map.groupBy(actions, ({ priority }) => priority);
  return html`${page.content.priorities.map((priority) => {
    const { id } = priority;
    const group = groups.get(id);
    if (!group) return "";
    const name = priorityLine(page, priority);
    const link = html`<a href="${page.address(`priorities/${id}.html`)}">${name}</a>`;
    return html`
<section>
  ${heading(level, link)}
  ${actionTable(page, group, `${text.actions}: ${name}`)}
</section>`;
  })}`;
}
