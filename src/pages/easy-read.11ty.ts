import { document } from "../../_includes/document.ts";
import { easyReadParts, easyReadTesting } from "../../_includes/easy-read-part.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { articleData } from "../../_includes/structured-data.ts";

const path = "easy-read.html";

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  return document(page, {
    title: text.easyRead,
    description: text.easyReadLead,
    structured: articleData(page, text.easyRead),
    main: html`
<h1>${text.easyRead}</h1>
<p class="lead">${text.easyReadLead}</p>
${easyReadParts(page)}
${easyReadTesting(page)}`,
  });
}
