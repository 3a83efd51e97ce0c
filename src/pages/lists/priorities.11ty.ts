import { document } from "../../../_includes/document.ts";
import { html } from "../../../_includes/html.ts";
import { interfaceText as text } from "../../../_includes/interface-text.ts";
import { numberedData } from "../../../_includes/numbered-data.ts";
import { type ListPageData, pageContext } from "../../../_includes/page-context.ts";
import { pageTable } from "../../../_includes/page-table.ts";
import { priorityList } from "../../../_includes/priority-list.ts";
import { priorityName } from "../../../_includes/priority-name.ts";
import { articleData } from "../../../_includes/structured-data.ts";

const { address } = pageTable["lists/priorities"];

/** The home page’s list of priorities, where it goes on; its first page is the home page itself. */
export const data = numberedData("lists/priorities");

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), address(number));
  const { priorities, publication } = page.content;
  const name = priorityName(publication);
  const count = page.pages.priorities.length;
  const title = text.titleOfPage(text.prioritiesCount(name, priorities.length), number, count);
  return document(page, {
    title,
    description: publication.description,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<h2 class="hidden">${name.many}</h2>
${priorityList(page, number)}`,
  });
}
