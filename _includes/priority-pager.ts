import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { picture } from "./picture.ts";

/** The way to the priority before and to the one after. */
export function priorityPager(page: PageContext, number: number): Html | "" {
  const { content, address, medium } = page;
  if (medium === "book") return "";
  const neighbours = [
    [interfaceText.previous, content.priorities[number - 2]],
    [interfaceText.next, content.priorities[number]],
  ] as const;
  const links = neighbours.flatMap(([label, priority]) =>
    priority
      ? [
          html`<li class="hue-${priority.hue}">${picture(page, priority.picture)}<a href="${address(`priorities/${priority.id}.html`)}"><span>${label} ${interfaceText.priority(priority.number)}</span> ${priority.title}</a></li>`,
        ]
      : [],
  );
  if (links.length === 0) return "";
  return html`<nav class="pager" aria-label="${interfaceText.pager}"><ul>${links}</ul></nav>`;
}
