import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";

/** Who runs this site, what it is made from, and where the strategy itself stands. */
export function siteNotice({ content, index, day }: PageContext): Html {
  const { kind, madeFrom, publisher, owners, original, published } = content.publication;
  const { organisations, links } = index;
  const link = links.get(original);
  const way = link
    ? html` ${externalLink({ label: interfaceText.readOriginal, url: link.url })}`
    : "";
  if (kind === "official") {
    const by = organisationNames(organisations, publisher ? [publisher] : owners);
    return html`${interfaceText.officialNotice(by)}${way}`;
  }
  const others = organisationNames(organisations, owners, {
    inShort: true,
    word: interfaceText.or,
  });
  const notice =
    madeFrom === "news"
      ? interfaceText.newsNotice(others, day(published))
      : interfaceText.copyNotice(others);
  return html`${notice}${way}`;
}
