import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { linkCard } from "../../_includes/link-card.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { articleData } from "../../_includes/structured-data.ts";

const path = "help.html";

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  return document(page, {
    title: text.help,
    description: text.helpLead,
    structured: articleData(page, text.help),
    main: html`
<h1>${text.help}</h1>
<p class="lead">${text.helpLead}</p>
<h2>${text.helpHome}</h2>
<ul class="card-list link-list">${page.content.links.map(
      (link) => html`
  <li>${linkCard(page, link)}</li>`,
    )}
</ul>`,
  });
}
