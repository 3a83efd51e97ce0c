import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";
import { updateList } from "../../_includes/update-list.ts";

const { path, title } = pageTable.updates;

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  return document(page, {
    title,
    description: text.updatesLead,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<p class="lead">${text.updatesLead}</p>
${updateList(page, 2)}`,
  });
}
