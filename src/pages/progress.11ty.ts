import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { listPager } from "../../_includes/list-pager.ts";
import { numberedData } from "../../_includes/numbered-data.ts";
import { type ListPageData, pageContext } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { reportList } from "../../_includes/report-list.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { title: name, address } = pageTable.progress;

export const data = numberedData("progress");

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), address(number));
  const count = page.pages.reports.length;
  const title = text.titleOfPage(name, number, count);
  return document(page, {
    title,
    description: text.progressLead,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<p class="lead">${text.progressLead}</p>
${reportList(page, page.pages.reports[number - 1] ?? [], 2)}${listPager(page, { number, count, address })}`,
  });
}
