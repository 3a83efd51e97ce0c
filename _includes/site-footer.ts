import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";
import { pictureCredit } from "./picture-credit.ts";

const pages = [
  ["strategy.html", interfaceText.strategy],
  ["strategy-large-print.html", interfaceText.largePrint],
  ["downloads.html", interfaceText.downloads],
  ["about.html", interfaceText.about],
  ["accessibility.html", interfaceText.accessibility],
  ["updates.html", interfaceText.updates],
] as const;

/**
 * Whose strategy it is, where the original stands, which version this is, whose the pictures are, and
 * the pages about the site.
 *
 * @param options.alone whether no other page lies beside this one
 * @param options.pictures whether pictures stand on the page
 */
export function siteFooter(page: PageContext, { alone = false, pictures = false } = {}): Html {
  const { content, path, address, day, siteUrl } = page;
  const { publication } = content;
  const { organisations, links } = page.index;
  const owners = organisationNames(organisations, publication.owners);
  const original = links.get(publication.original);
  const notice =
    publication.kind === "official" && publication.publisher
      ? interfaceText.officialNotice(
          organisationNames(organisations, [publication.publisher]),
          owners,
        )
      : interfaceText.copyNotice(owners);
  return html`<footer class="site-footer">
  ${
    alone
      ? ""
      : html`<nav aria-label="${interfaceText.footerNavigation}">
    <ul>${pages.map(
      ([target, label]) => html`
      <li><a href="${address(target)}"${target === path ? html` aria-current="page"` : ""}>${label}</a></li>`,
    )}
    </ul>
  </nav>`
  }
  <p>${page.wordsIn(notice)}</p>
  ${original ? html`<p>${interfaceText.readOriginal} ${externalLink(original)}</p>` : ""}
  <p class="quiet screen-only">${interfaceText.downloadsInternet}</p>
  ${pictures ? pictureCredit() : ""}
  <p class="quiet">${interfaceText.versionLine(publication.strategyName, publication.years ?? "", owners, day(publication.updated))}${siteUrl ? html` ${interfaceText.newestAt} ${siteUrl}` : ""}</p>
</footer>`;
}
