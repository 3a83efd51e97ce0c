import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { quote } from "../../_includes/quote.ts";
import { quotesData } from "../../_includes/structured-data.ts";

const path = "quotes.html";

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  const { quotes } = page.content;
  return document(page, {
    title: text.quotes,
    description: text.quotesLead,
    structured: quotesData(page, text.quotes),
    main: html`
<h1>${text.quotes}</h1>
<p class="lead">${quotes.length > 0 ? text.quotesLead : text.quotesNone}</p>
${quotes.map((entry) => quote(page, entry))}`,
  });
}
