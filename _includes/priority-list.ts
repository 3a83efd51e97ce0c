import { numberedPath } from "../src/content/lists/numbered-path.ts";
import { type Html, html } from "./html.ts";
import { listPager } from "./list-pager.ts";
import type { PageContext } from "./page-context.ts";
import { priorityCard } from "./priority-card.ts";

/** One page of the cards of all priorities, with the way to the rest. The first is on the home page. */
export function priorityList(page: PageContext, number: number): Html {
  const { priorities } = page.pages;
  const shown = priorities[number - 1] ?? [];
  const first = shown[0]?.number ?? 1;
  return html`<ol class="card-list"${first > 1 ? html` start="${first}"` : ""}>${shown.map(
    (priority) => html`
    <li>${priorityCard(page, priority)}</li>`,
  )}
  </ol>${listPager(page, {
    number,
    count: priorities.length,
    address: (target) =>
      target === 1 ? "index.html#priorities" : numberedPath("priorities.html", target),
  })}`;
}
