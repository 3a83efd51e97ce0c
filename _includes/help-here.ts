import { helpLinks } from "../src/content/lists/help-links.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { siteOnly } from "./site-only.ts";
import { wayTo } from "./way-to.ts";

/** As many links stand at the end of a priority’s page; the page of help has all. */
const most = 3;

/** Where to get help, at the end of a page; nothing where there are no links. */
export function helpHere(page: PageContext): Html | "" {
  const links = helpLinks(page.content.links);
  if (links.length === 0) return "";
  return html`<section class="help-here">
  <h2>${text.helpHome}</h2>
  <ul>${links
    .slice(0, most)
    .map(
      (link) =>
        html`<li>${link.helpsWith ?? ""}: <span class="own-line">${wayTo(page, link)}</span></li>`,
    )}
  </ul>
  ${links.length > most ? siteOnly(page, () => html`<p class="own-line screen-only"><a href="${page.address("help.html")}">${text.help}</a></p>`) : ""}
</section>`;
}
