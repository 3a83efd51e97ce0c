import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { pageMenu } from "./page-menu.ts";
import { pictureCredit } from "./picture-credit.ts";
import { siteNotice } from "./site-notice.ts";

/**
 * The pages about the site, what the site is, whose its pictures are, and which version of it this is.
 *
 * @param options.alone whether no other page lies beside this one
 * @param options.pictures whether pictures stand on the page
 */
export function siteFooter(page: PageContext, { alone = false, pictures = false } = {}): Html {
  const { content, day, siteUrl } = page;
  const { shortTitle, updated } = content.publication;
  return html`<footer class="site-footer">
  ${
    alone
      ? ""
      : html`<nav aria-label="${interfaceText.footerNavigation}">
    ${pageMenu(page, "footer")}
  </nav>`
  }
  <p class="notice-again">${siteNotice(page)}</p>
  ${pictures ? pictureCredit() : ""}
  <p class="quiet">${name(shortTitle)}. ${interfaceText.updatedLine(day(updated))}.${siteUrl ? html` ${interfaceText.newestAt} ${siteUrl}` : ""}</p>
</footer>`;
}
