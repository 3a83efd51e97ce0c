import type { Priority } from "../src/content/priorities.ts";
import { type Html, html } from "./html.ts";
import { hueClass } from "./hue-class.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { picture } from "./picture.ts";
import { priorityLabel } from "./priority-label.ts";
import { priorityName } from "./priority-name.ts";

/** The way to the priority before and to the one after, and to the group of that one if it is another. */
export function priorityPager(page: PageContext, { id, group }: Priority): Html | "" {
  const { content, address, index, medium } = page;
  if (medium === "book") return "";
  const [before, after] = page.pages.withPage.get(id)?.neighbours ?? [];
  const neighbours = [
    [interfaceText.previous, before],
    [interfaceText.next, after],
  ] as const;
  const links = neighbours.flatMap(([way, priority]) => {
    if (!priority) return [];
    const label = priorityLabel(page, priority);
    const other = priority.group === group ? undefined : index.groups.get(priority.group ?? "");
    return [
      html`<li class="${hueClass(page, priority.id)}">${priority.picture ? picture(page, priority.picture) : ""}<a href="${address(`priorities/${priority.id}.html`)}"><span>${way}${label && ` ${label}`}</span> ${priority.title}${other ? html` <span>${interfaceText.partOf} ${other.title}</span>` : ""}</a></li>`,
    ];
  });
  if (links.length === 0) return "";
  const name = interfaceText.priorityPager(priorityName(content.publication));
  return html`<nav class="pager" aria-label="${name}"><ul>${links}</ul></nav>`;
}
