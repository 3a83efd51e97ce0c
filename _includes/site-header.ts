import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { siteNotice } from "./site-notice.ts";

const pages = [
  ["index.html#priorities", interfaceText.priorities],
  ["easy-read.html", interfaceText.easyRead],
  ["quotes.html", interfaceText.quotes],
  ["help.html", interfaceText.help],
  ["glossary.html", interfaceText.glossary],
] as const;

/**
 * The site’s name, which leads home, the way to its main pages, and what the site is.
 *
 * @param alone a page that links to no other page of the site
 */
export function siteHeader(page: PageContext, { alone = false } = {}): Html {
  const { content, path, address } = page;
  const title = name(content.publication.shortTitle);
  return html`<header class="site-header">
  <div class="wrap">
  ${
    alone
      ? html`<p class="site-name">${title}</p>`
      : html`<a class="site-name" href="${address("index.html")}">${title}</a>
  <nav class="site-nav" aria-label="${interfaceText.siteNavigation}">
    <ul>${pages.map(
      ([target, label]) => html`
      <li><a href="${address(target)}"${target === path ? html` aria-current="page"` : ""}>${label}</a></li>`,
    )}
    </ul>
  </nav>`
  }
  </div>
  <p class="site-notice">${siteNotice(page)}</p>
</header>`;
}
