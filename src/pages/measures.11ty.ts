import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { listPager } from "../../_includes/list-pager.ts";
import { measure } from "../../_includes/measure.ts";
import { numberedData } from "../../_includes/numbered-data.ts";
import { type ListPageData, pageContext } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { title: name, address } = pageTable.measures;

/** No page at all where nothing is measured. */
export const data = numberedData("measures");

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), address(number));
  const count = page.pages.measures.length;
  const measures = page.pages.measures[number - 1] ?? [];
  const title = text.titleOfPage(name, number, count);
  return document(page, {
    title,
    description: text.measuresLead,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<p class="lead">${text.measuresLead}</p>
${measures.map((entry) => measure(page, entry, 2))}${listPager(page, { number, count, address })}`,
  });
}
