import { document } from "../../_includes/document.ts";
import { easyReadSteps, easyReadTesting } from "../../_includes/easy-read-part.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";

const path = "easy-read.html";

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  const { parts } = page.content.easyRead;
  return document(page, {
    title: text.easyRead,
    description: text.easyReadLead,
    main: html`
<h1>${text.easyRead}</h1>
<p class="lead">${text.easyReadLead}</p>
${parts.map(
  (part) => html`
<section id="${part.id}">
  <h2>${part.title}</h2>
  ${easyReadSteps(page, part)}
</section>`,
)}
${easyReadTesting(page)}`,
  });
}
