import type { Action } from "../src/content/actions.ts";
import { actionStatus } from "./action-status.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { sourceProse } from "./prose.ts";

/** A column besides that of the number: what it is called, and what it says of an action. */
type Column = readonly [name: keyof typeof text.actionColumns, cell: (action: Action) => Html | ""];

/**
 * Actions as a table: what is to be done, by whom, by when, and how far it is. A column in which nothing
 * would stand is left out. Where the page is narrow, each row is a card: the roles say then still what
 * is a row and what a cell.
 *
 * @param caption what the table holds, for those who can’t see what stands above it
 */
export function actionTable(page: PageContext, actions: readonly Action[], caption: string): Html {
  const shown = columns(page).filter(([, cell]) => actions.some((action) => cell(action) !== ""));
  return html`<div class="action-box"><table class="action-table" role="table">
<caption class="hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="hidden">${text.actions}</span></th>${shown.map(
    ([name]) =>
      html`<th class="column-${name}" role="columnheader" scope="col">${text.actionColumns[name]}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${actions.map(
    (action) => html`
<tr role="row" data-entry="${action.id}"><th role="rowheader" scope="row">${place(action.id)}${text.action(page.index.actionNumbers.get(action.id) ?? 0)}</th>${shown.map(
      ([name, cell]) =>
        html`<td role="cell" data-label="${text.actionColumns[name]}"${name === "text" ? html` data-words="source"` : ""}>${cell(action)}</td>`,
    )}</tr>`,
  )}
</tbody>
</table></div>`;
}

const columns = (page: PageContext): Column[] => [
  ["text", (action) => sourceProse(action.text, page)],
  ["owners", ({ owners }) => (owners ? html`${owners.join("; ")}` : "")],
  ["due", ({ due }) => (due ? html`${page.when(due)}` : "")],
  [
    "status",
    ({ id }) => {
      const steps = page.index.stepsOf.get(id) ?? [];
      return steps.length > 0 ? actionStatus(page, steps) : "";
    },
  ],
];
