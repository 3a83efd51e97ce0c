import type { Action } from "../src/content/actions.ts";
import { actionTable } from "./action-table.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { priorityLabel } from "./priority-label.ts";

/** Actions, priority by priority, each below the name of its priority, which leads to its page. */
export function actionGroups(page: PageContext, actions: readonly Action[], level: 2 | 3): Html {
  const groups = Map.groupBy(actions, ({ priority }) => priority);
  return html`${page.content.priorities.map((priority) => {
    const { id, title } = priority;
    const group = groups.get(id);
    if (!group) return "";
    const name = [priorityLabel(page, priority), title].filter(Boolean).join(": ");
    const link = html`<a href="${page.address(`priorities/${id}.html`)}">${name}</a>`;
    return html`
<section>
  ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
  ${actionTable(page, group, `${text.actions}: ${name}`)}
</section>`;
  })}`;
}
