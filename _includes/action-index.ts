import { type Action, actionStatuses } from "../src/content/actions.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { pageTable } from "./page-table.ts";
import { siteOnly } from "./site-only.ts";

/** Actions that have something in common. No id of an entry has two hyphens in a row. */
type Group = { anchor: string; name: string; has: (action: Action) => boolean };

/**
 * The ways to the actions of a page by how far they are and by who sees to them. Of a list over several
 * pages it leads on to the same place on the others.
 *
 * @param number of the page, counted from 1
 */
export function actionIndex(page: PageContext, number: number): Html | "" {
  return siteOnly(page, () => {
    const byStatus = listed(page, statusGroups(page), number);
    const byOwner = listed(page, ownerGroups(page), number);
    if (byStatus.length + byOwner.length === 0) return "";
    return html`<nav class="action-index screen-only" aria-label="${text.actionsFind}">
  <h2>${text.actionsFind}</h2>
  ${byStatus.length > 0 ? html`<details><summary>${text.actionsByStatus}</summary><dl>${byStatus}</dl></details>` : ""}
  ${byOwner.length > 0 ? html`<details><summary>${text.actionsByOwner}</summary><dl>${byOwner}</dl></details>` : ""}
</nav>`;
  });
}

function statusGroups({ index }: PageContext): Group[] {
  const statusOf = ({ id }: Action) => index.stepsOf.get(id)?.[0]?.status;
  if (index.stepsOf.size === 0) return [];
  return [...actionStatuses, undefined].map((status) => ({
    anchor: `status--${status ?? "none"}`,
    name: status ? text.actionStatus[status] : text.actionNoStatus,
    has: (action) => statusOf(action) === status,
  }));
}

function ownerGroups({ content }: PageContext): Group[] {
  const { compare } = new Intl.Collator(content.publication.language);
  const owners = [...new Set(content.actions.flatMap(({ owners = [] }) => owners))].sort(compare);
  if (owners.length === 0) return [];
  const named = owners.map((owner, index) => ({
    anchor: `owner--${index + 1}`,
    name: owner,
    has: (action: Action) => action.owners?.includes(owner) ?? false,
  }));
  const unnamed = { anchor: "owner--none", name: text.actionNoOwner };
  return [...named, { ...unnamed, has: ({ owners }) => !owners }];
}

/** The groups of which an action stands on this page: where each action is, and on which pages others are. */
function listed(page: PageContext, groups: readonly Group[], number: number): Html[] {
  const pages = page.pages.actions;
  return groups.flatMap(({ anchor, name, has }) => {
    const here = (pages[number - 1] ?? []).filter(has);
    if (here.length === 0) return [];
    const others = pages.flatMap((actions, index) =>
      index + 1 !== number && actions.some(has) ? [index + 1] : [],
    );
    const links = [
      ...here.map(({ id }) => [`#${id}`, text.action(page.index.actionNumbers.get(id) ?? 0)]),
      ...others.map((other) => [
        page.address(`${pageTable.actions.address(other)}#${anchor}`),
        text.actionsMoreOn(text.pageOf(other, pages.length)),
      ]),
    ] as const;
    return [
      html`<div id="${anchor}"><dt>${name}</dt><dd><ul>${links.map(
        ([target = "", label = ""]) => html`<li><a href="${target}">${label}</a></li>`,
      )}</ul></dd></div>`,
    ];
  });
}
