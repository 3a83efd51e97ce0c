import { document } from "../../_includes/document.ts";
import { externalLink } from "../../_includes/external-link.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { anywhereContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";
import { helpLinks } from "../../src/content/lists/help-links.ts";

const { path, title } = pageTable["404"];

export const data = { permalink: path };

/** A host serves this page at any address and depth, so no link in it may be relative. */
export function render({ site }: SiteData): string {
  const page = anywhereContext(site(), path);
  const { siteUrl, content } = page;
  const links = helpLinks(content.links).flatMap(({ label, url }) => (url ? [{ label, url }] : []));
  return document(page, {
    title,
    description: text.notFoundText[0],
    structured: articleData(page, title),
    alone: true,
    main: html`
<h1>${title}</h1>
${text.notFoundText.map((paragraph) => html`<p>${paragraph}</p>`)}
<p class="own-line">${siteUrl ? html`<a href="${siteUrl}">${text.notFoundHome}</a>` : text.notFoundTry}</p>${
      links.length > 0
        ? html`
<p>${text.notFoundHelp}</p>
<ul>${links.slice(0, 6).map((link) => html`<li class="own-line">${externalLink(link)}</li>`)}</ul>`
        : ""
    }`,
  });
}
