import { actionCount } from "../../_includes/action-count.ts";
import { actionGroups } from "../../_includes/action-groups.ts";
import { actionIndex } from "../../_includes/action-index.ts";
import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { listPager } from "../../_includes/list-pager.ts";
import { numberedData } from "../../_includes/numbered-data.ts";
import { type ListPageData, pageContext } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { sourcesOfWords } from "../../_includes/source-words.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { title: name, address } = pageTable.actions;

export const data = numberedData("actions");

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), address(number));
  const count = page.pages.actions.length;
  const actions = page.pages.actions[number - 1] ?? [];
  const title = text.titleOfPage(name, number, count);
  return document(page, {
    title,
    description: text.actionsLead,
    look: "wide",
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<p class="lead">${text.actionsLead}</p>
${actionCount(page, page.content.actions)}
${actionIndex(page, number)}
${actionGroups(page, actions, 2)}
${sourcesOfWords(page, actions)}${listPager(page, { number, count, address })}`,
  });
}
