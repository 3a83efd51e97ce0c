import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** One page of a list that goes on over several. */
export type ListPage = {
  /** Counted from 1. */
  number: number;
  count: number;
  /** The address of another page of the list, as seen from this one. */
  address: (number: number) => string;
};

/** Enough to come near any page in one step; all numbers on every page would be a square of them. */
const mostJumps = 8;

/**
 * The way to the page before, to the one after, and in long steps through the rest; nothing for one
 * page, or in the e-book, which has its own.
 */
export function listPager(page: PageContext, { number, count, address }: ListPage): Html | "" {
  if (count === 1 || page.medium === "book") return "";
  const item = (target: number, label: string | Html) =>
    html`<li><a href="${address(target)}">${label}${text.pageOf(target, count)}</a></li>`;
  return html`<nav class="pager" aria-label="${text.listPages}"><ul>${number > 1 ? item(number - 1, html`<span>${text.previous}</span> `) : ""}${number < count ? item(number + 1, html`<span>${text.next}</span> `) : ""}${jumps(number, count).map((target) => item(target, ""))}</ul></nav>`;
}

/** The first, the last, and pages evenly between them, save those beside the page itself. */
function jumps(number: number, count: number): number[] {
  const steps = Math.min(count, mostJumps) - 1;
  const even = Array.from(
    { length: steps + 1 },
    (_, index) => 1 + Math.round((index * (count - 1)) / steps),
  );
  return even.filter((target) => Math.abs(target - number) > 1);
}
