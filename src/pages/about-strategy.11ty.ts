import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { progressNote } from "../../_includes/progress-note.ts";
import { publishedFacts } from "../../_includes/publication-facts.ts";
import { strategySections } from "../../_includes/strategy-sections.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { path, title } = pageTable["about-strategy"];

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  return document(page, {
    title,
    description: page.content.publication.description,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
${publishedFacts(page)}
${strategySections(page, 2)}
<section>
  <h2>${text.progress}</h2>
  ${progressNote(page)}
</section>`,
  });
}
