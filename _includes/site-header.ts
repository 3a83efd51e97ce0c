import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { pageMenu } from "./page-menu.ts";
import { siteNotice } from "./site-notice.ts";

/**
 * The site’s name, which leads home, the way to its main pages, and what the site is.
 *
 * @param alone a page that links to no other page of the site
 */
export function siteHeader(page: PageContext, { alone = false } = {}): Html {
  const { content, address } = page;
  const title = name(content.publication.shortTitle);
  return html`<header class="site-header">
  <div class="wrap">
  ${
    alone
      ? html`<p class="site-name">${title}</p>`
      : html`<a class="site-name" href="${address("index.html")}">${title}</a>
  <nav class="site-nav" aria-label="${interfaceText.siteNavigation}">
    ${pageMenu(page, "header")}
  </nav>`
  }
  </div>
  <p class="site-notice">${siteNotice(page)}</p>
</header>`;
}
