import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { linkCard } from "../../_includes/link-card.ts";
import { listPager } from "../../_includes/list-pager.ts";
import { type ListPageData, pageContext } from "../../_includes/page-context.ts";
import { articleData } from "../../_includes/structured-data.ts";
import { numberedPath } from "../content/lists/numbered-path.ts";

const address = (number: number): string => numberedPath("help.html", number);

export const data = {
  pagination: { data: "linkPages", size: 1, alias: "number" },
  permalink: ({ number }: ListPageData) => address(number),
};

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), address(number));
  const count = page.pages.links.length;
  const links = page.pages.links[number - 1] ?? [];
  const title = text.titleOfPage(text.help, number, count);
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
</ul>${listPager({ number, count, address })}`,
  });
}
