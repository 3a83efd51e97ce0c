import { document } from "../../_includes/document.ts";
import { glossaryList } from "../../_includes/glossary-list.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { listPager } from "../../_includes/list-pager.ts";
import { numberedData } from "../../_includes/numbered-data.ts";
import { type ListPageData, pageContext } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { title: name, address } = pageTable.glossary;

export const data = numberedData("glossary");

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), address(number));
  const count = page.pages.glossary.length;
  const terms = page.pages.glossary[number - 1] ?? [];
  const title = text.titleOfPage(name, number, count);
  return document(page, {
    title,
    description: text.glossaryLead,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<p class="lead">${text.glossaryLead}</p>
${glossaryList(page, terms)}${listPager(page, { number, count, address })}`,
  });
}
