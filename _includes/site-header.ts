import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

const pages = [
  ["index.html#priorities", interfaceText.priorities],
  ["easy-read.html", interfaceText.easyRead],
  ["quotes.html", interfaceText.quotes],
  ["help.html", interfaceText.help],
  ["glossary.html", interfaceText.glossary],
] as const;

/** The site’s name, which leads home, and the way to its main pages. */
export function siteHeader({ content, path, address }: PageContext): Html {
  return html`<header class="site-header">
  <a class="site-name" href="${address("index.html")}">${content.publication.title}</a>
  <nav class="site-nav" aria-label="${interfaceText.siteNavigation}">
    <ul>${pages.map(
      ([target, label]) => html`
      <li><a href="${address(target)}"${target === path ? html` aria-current="page"` : ""}>${label}</a></li>`,
    )}
    </ul>
  </nav>
</header>`;
}
