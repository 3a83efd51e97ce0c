import { document } from "../../_includes/document.ts";
import { glossaryList } from "../../_includes/glossary-list.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { articleData } from "../../_includes/structured-data.ts";

const path = "glossary.html";

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  const { glossary } = page.content;
  return document(page, {
    title: text.glossary,
    description: text.glossaryLead,
    structured: articleData(page, text.glossary),
    main: html`
<h1>${text.glossary}</h1>
<p class="lead">${glossary.length > 0 ? text.glossaryLead : text.glossaryNone}</p>
${glossary.length > 0 ? glossaryList(page, glossary) : ""}`,
  });
}
