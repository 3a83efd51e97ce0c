import { numberedPath } from "../src/content/lists/numbered-path.ts";
import type { OutlinePart } from "../src/content/lists/priority-outline.ts";
import type { Priority } from "../src/content/priorities.ts";
import { groupHead, groupsContinued } from "./group-head.ts";
import { groupLinks } from "./group-links.ts";
import { type Html, html } from "./html.ts";
import { listPager } from "./list-pager.ts";
import type { PageContext } from "./page-context.ts";
import { priorityCard } from "./priority-card.ts";
import { priorityNumber } from "./priority-label.ts";

/**
 * One page of the cards of all priorities, below the heads of their groups, with the way to the rest.
 * The first is on the home page.
 */
export function priorityList(page: PageContext, number: number): Html {
  const { priorities } = page.pages;
  const shown = priorities[number - 1] ?? [];
  return html`${groupLinks(page)}${groupsContinued(page, shown[0]?.within ?? [])}${runsOf(
    shown,
  ).map(([first, ...more]) =>
    first.group
      ? groupHead(page, first.group, 3 + first.within.length)
      : cards(
          page,
          [first, ...more].flatMap(({ priority }) => priority ?? []),
          3 + first.within.length,
        ),
  )}${listPager(page, {
    number,
    count: priorities.length,
    address: (target) =>
      target === 1 ? "index.html#priorities" : numberedPath("priorities.html", target),
  })}`;
}

type Run = [OutlinePart, ...OutlinePart[]];

/** The priorities that stand together in one group or in none, and each head of a group by itself. */
function runsOf(parts: readonly OutlinePart[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const isNext =
      last?.[0].priority && part.priority && last[0].within.at(-1) === part.within.at(-1);
    if (last && isNext) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

function cards(page: PageContext, priorities: readonly Priority[], level: number): Html {
  const items = html`${priorities.map(
    (priority) => html`
    <li>${priorityCard(page, priority, level)}</li>`,
  )}
  `;
  const first = priorities[0]?.number ?? 1;
  // A list that counts says the same numbers as its cards
  const counts = priorities.every(
    (priority, index) =>
      priority.number === first + index &&
      priorityNumber(page.content.publication, priority) === String(priority.number),
  );
  if (!counts) return html`<ul class="card-list">${items}</ul>`;
  return html`<ol class="card-list"${first > 1 ? html` start="${first}"` : ""}>${items}</ol>`;
}
