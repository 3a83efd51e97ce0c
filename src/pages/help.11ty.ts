import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { linkCard } from "../../_includes/link-card.ts";
import { listPager } from "../../_includes/list-pager.ts";
import { numberedData } from "../../_includes/numbered-data.ts";
import { type ListPageData, pageContext } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { title: name, address } = pageTable.help;

export const data = numberedData("help");

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), address(number));
  const count = page.pages.links.length;
  const links = page.pages.links[number - 1] ?? [];
  const title = text.titleOfPage(name, number, count);
  return document(page, {
    title,
    description: text.helpLead,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<p class="lead">${text.helpLead}</p>
<h2>${text.helpHome}</h2>
<ul class="card-list link-list">${links.map(
      (link) => html`
  <li>${linkCard(page, link)}</li>`,
    )}
</ul>${listPager(page, { number, count, address })}`,
  });
}
