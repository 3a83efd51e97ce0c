import { document } from "../../../_includes/document.ts";
import { easyReadAlone } from "../../../_includes/easy-read-part.ts";
import { groupTrail } from "../../../_includes/group-trail.ts";
import { helpHere } from "../../../_includes/help-here.ts";
import { html } from "../../../_includes/html.ts";
import { hueClass } from "../../../_includes/hue-class.ts";
import { interfaceText as text } from "../../../_includes/interface-text.ts";
import { measuresHere } from "../../../_includes/measures-here.ts";
import { numberedData } from "../../../_includes/numbered-data.ts";
import { type ListPageData, pageContext } from "../../../_includes/page-context.ts";
import { pageTable } from "../../../_includes/page-table.ts";
import { picture } from "../../../_includes/picture.ts";
import { place } from "../../../_includes/place.ts";
import { priorityActions } from "../../../_includes/priority-actions.ts";
import { priorityDetail } from "../../../_includes/priority-detail.ts";
import { priorityLine } from "../../../_includes/priority-label.ts";
import { priorityName } from "../../../_includes/priority-name.ts";
import { priorityPager } from "../../../_includes/priority-pager.ts";
import { priorityTitle } from "../../../_includes/priority-title.ts";
import { quote } from "../../../_includes/quote.ts";
import { quotePlacing } from "../../../_includes/quote-placing.ts";
import { quoteSources } from "../../../_includes/quote-sources.ts";
import { siteOnly } from "../../../_includes/site-only.ts";
import { priorityData } from "../../../_includes/structured-data.ts";

const { address } = pageTable["priorities/priority"];

export const data = numberedData("priorities/priority");

export function render({ site, number }: ListPageData): string {
  const { content, index } = site();
  const priority = content.priorities[number - 1];
  if (!priority) throw new RangeError(`There is no priority ${number}.`);
  const page = pageContext(site(), address(number, content));
  const quotes = index.quotesOf.get(priority.id) ?? [];
  const easyRead = index.easyReadOf.get(priority.id);
  const heading = html`<h1>${place(priority.id)}${priorityTitle(page, priority)}</h1>`;
  const trail = groupTrail(page, priority);
  return document(page, {
    title: priority.title,
    description: priority.statement ?? priorityLine(page, priority),
    ...(index.actionsOf.has(priority.id) ? { look: "wide" } : {}),
    structured: priorityData(page, priority),
    main: html`
<article class="${hueClass(page, priority.id)}" data-entry="${priority.id}">
  <header class="priority-head">
    ${priority.picture ? picture(page, priority.picture) : ""}
    ${trail ? html`<div>${heading}${trail}</div>` : heading}
  </header>
  ${priorityDetail(page, priority, 2)}
</article>${priorityActions(page, priority)}${measuresHere(page, priority)}
${
  easyRead
    ? html`<section data-entry="${easyRead.id}">
  <h2>${place(easyRead.id)}${text.easyReadPart(priorityName(content.publication))}</h2>
  ${easyReadAlone(page, easyRead)}
  ${siteOnly(page, () => html`<p class="own-line screen-only"><a href="${page.address("easy-read.html")}">${text.easyReadRest}</a></p>`)}
</section>`
    : ""
}
${
  quotes.length > 0
    ? html`<section>
  <h2>${text.quoteAbout}</h2>
  ${quotePlacing(quotes)}
  ${quotes.map((entry) => quote(page, entry))}
  ${quoteSources(page, quotes)}
</section>`
    : ""
}
${helpHere(page)}
${priorityPager(page, priority)}`,
  });
}
