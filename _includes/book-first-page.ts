import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { pictureCredit } from "./picture-credit.ts";
import { siteNotice } from "./site-notice.ts";
import { statusBanner } from "./status-banner.ts";

/** The first page of the book: what it is made from and when, and what each page of the site says at its head. */
export function bookFirstPage(page: PageContext): Html {
  const { title, shortTitle, updated } = page.content.publication;
  return html`
<h1>${title}</h1>
<p>${text.bookFrom(shortTitle)}</p>
<p class="notice">${siteNotice(page)}</p>
${page.preview ? html`<p class="notice">${text.previewNote}</p>` : ""}
${statusBanner(page)}
<p>${text.bookEdition(page.day(updated))}</p>
${page.siteUrl ? html`<p>${text.newestAt} <a href="${page.siteUrl}">${page.siteUrl}</a></p>` : ""}
${pictureCredit()}`;
}
