import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { articleData } from "../../_includes/structured-data.ts";
import { updateList } from "../../_includes/update-list.ts";

const path = "updates.html";

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  return document(page, {
    title: text.updates,
    description: text.updatesLead,
    structured: articleData(page, text.updates),
    main: html`
<h1>${text.updates}</h1>
<p class="lead">${text.updatesLead}</p>
${updateList(page, 2)}`,
  });
}
