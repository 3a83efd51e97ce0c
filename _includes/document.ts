import { addressLinks } from "./address-links.ts";
import { pagePolicy } from "./content-policy.ts";
import { described } from "./described.ts";
import { type Html, html, trusted } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { type StructuredData, shareTags } from "./share-tags.ts";
import { siteFooter } from "./site-footer.ts";
import { siteHeader } from "./site-header.ts";
import { statusBanner } from "./status-banner.ts";
import { suggestChange } from "./suggest-change.ts";

/** What a page gives to its document. */
export type PageParts = {
  /** The page’s own title; the site’s name is added. Absent on the home page. */
  title?: string;
  description: string;
  /** What stands in `<main>`, with one h1. */
  main: Html;
  /** A page that may be served at any address: it links to no other page of the site. */
  alone?: boolean;
  /** What the page is about, in the terms of https://schema.org/, for search engines. */
  structured: StructuredData;
  /** A class on `<body>` for pages that look different throughout. */
  look?: "large-print" | "home" | "wide";
};

/** The browser’s icon: two hands’ worth of colour, as a data address, so that nothing is requested. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='8' fill='%230a4b46'/%3E%3Cpath d='M4 8.5 7 11.5 12 5' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

/**
 * A whole page: one self-contained document without script or request. In the e-book its main part
 * alone, which has its frame from there.
 */
export function document(page: PageContext, parts: PageParts): string {
  if (page.medium === "book") return parts.main.markup;
  const { publication } = page.content;
  const { title, main, alone = false, look, structured } = parts;
  const description = described(page, parts.description);
  const fullTitle = title ? `${title}, ${publication.shortTitle}` : publication.shortTitle;
  const policy = pagePolicy(page.styles.hash);
  const head = html`<!DOCTYPE html>
<html lang="${publication.language}" dir="${publication.direction}">
<head>
<meta charset="utf-8">
<title>${fullTitle}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="description" content="${description}">
${page.preview ? html`<meta name="robots" content="noindex">` : ""}
<meta name="color-scheme" content="light dark">
${addressLinks(page)}
<link rel="icon" href="${icon}">
${shareTags(page, { title: title ?? publication.shortTitle, description, structured })}
<style>${trusted(page.styles.css)}</style>
</head>
`;
  const body = html`<body${look ? html` class="${look}"` : ""}>
<a class="skip-link" href="#main">${interfaceText.skipToContent}</a>
${siteHeader(page, { alone })}
${page.preview ? html`<div class="wrap"><p class="notice" role="note">${interfaceText.previewNote}</p></div>` : ""}
${statusBanner(page)}
<main class="wrap" id="main" tabindex="-1">
${main}
${suggestChange(page, page.path, interfaceText.suggestPage)}
</main>
${siteFooter(page, { alone, pictures: main.markup.includes('class="picture"') })}
</body>
</html>
`;
  // The styles in the head are longer than the words, and have no links to look for
  return head.markup + addressesOnce(body.markup);
}

/**
 * Marks the links to other sites whose address has stood on the page before: on paper an address is
 * written out, once.
 */
function addressesOnce(markup: string): string {
  const met = new Set<string>();
  return markup.replace(/<a (?:[^>]* )?href="(https:[^"]*)"[^>]*>/g, (link, address: string) => {
    if (!link.includes('class="external"')) return link;
    if (met.has(address)) return link.replace('class="external"', 'class="external again"');
    met.add(address);
    return link;
  });
}
