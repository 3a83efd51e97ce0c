import { document } from "../../../_includes/document.ts";
import { html } from "../../../_includes/html.ts";
import { interfaceText as text } from "../../../_includes/interface-text.ts";
import { type ListPageData, pageContext } from "../../../_includes/page-context.ts";
import { priorityList } from "../../../_includes/priority-list.ts";
import { articleData } from "../../../_includes/structured-data.ts";
import { numberedPath } from "../../content/lists/numbered-path.ts";

const path = (number: number): string => numberedPath("priorities.html", number);

/** The home page’s list of priorities, where it goes on; its first page is the home page itself. */
export const data = {
  pagination: { data: "morePriorities", size: 1, alias: "number" },
  permalink: ({ number }: ListPageData) => path(number),
};

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), path(number));
  const { priorities } = page.content;
  const count = page.pages.priorities.length;
  const title = text.titleOfPage(text.prioritiesCount(priorities.length), number, count);
  return document(page, {
    title,
    description: page.content.publication.description,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<h2 class="hidden">${text.priorities}</h2>
${priorityList(page, number)}`,
  });
}
