import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { listPager } from "../../_includes/list-pager.ts";
import { numberedData } from "../../_includes/numbered-data.ts";
import { type ListPageData, pageContext } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { quote } from "../../_includes/quote.ts";
import { quoteSources } from "../../_includes/quote-sources.ts";
import { quotesData } from "../../_includes/structured-data.ts";

const { title: name, address } = pageTable.quotes;

export const data = numberedData("quotes");

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), address(number));
  const count = page.pages.quotes.length;
  const quotes = page.pages.quotes[number - 1] ?? [];
  const title = text.titleOfPage(name, number, count);
  return document(page, {
    title,
    description: text.quotesLead,
    structured: quotesData(page, title, quotes),
    main: html`
<h1>${title}</h1>
<p class="lead">${text.quotesLead}</p>
${quotes.map((entry) => quote(page, entry))}
${quoteSources(page, quotes)}${listPager(page, { number, count, address })}`,
  });
}
