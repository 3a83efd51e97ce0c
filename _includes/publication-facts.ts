import { externalLink } from "./external-link.ts";
import { facts } from "./facts.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";

/** Whose strategy it is, what it is called, its years and days, and where the original stands. */
export function publicationFacts(page: PageContext): Html {
  const { publication } = page.content;
  const { organisations, links } = page.index;
  const original = links.get(publication.original);
  return facts([
    [interfaceText.strategyName, publication.strategyName],
    [interfaceText.owners, page.wordsIn(organisationNames(organisations, publication.owners))],
    ...(publication.years ? [[interfaceText.years, publication.years] as const] : []),
    [interfaceText.published, page.day(publication.published)],
    ...(original
      ? [
          [
            interfaceText.original,
            html`<span class="own-line">${externalLink(original)}</span>`,
          ] as const,
        ]
      : []),
    [interfaceText.updated, page.day(publication.updated)],
    [interfaceText.reviewed, page.day(publication.reviewed)],
    [interfaceText.nextReview, html`${page.day(publication.nextReview)}`],
  ]);
}
