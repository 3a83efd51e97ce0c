import { facts } from "./facts.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { name } from "./name.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";
import { wayTo } from "./way-to.ts";

type Fact = readonly [string, Html | string];

/** What the strategy is called, who made it, its years, and where the original stands. */
export function strategyFacts(page: PageContext): Html {
  return facts(aboutStrategy(page));
}

/** The same, with all days: of the source, of this site’s last change and of its reviews. */
export function publicationFacts(page: PageContext): Html {
  const { madeFrom, published, updated, reviewed, nextReview } = page.content.publication;
  return facts([
    ...aboutStrategy(page),
    [
      madeFrom === "news" ? interfaceText.newsPublished : interfaceText.published,
      page.day(published),
    ],
    [interfaceText.updated, page.day(updated)],
    [interfaceText.reviewed, page.day(reviewed)],
    [interfaceText.nextReview, page.day(nextReview)],
  ]);
}

function aboutStrategy(page: PageContext): Fact[] {
  const { madeFrom, strategyName, owners, years, original, published } = page.content.publication;
  const { organisations, links } = page.index;
  const makers = name(organisationNames(organisations, owners));
  const link = links.get(original);
  return [
    [interfaceText.strategyName, name(strategyName)],
    [
      interfaceText.madeBy,
      madeFrom === "news"
        ? html`${makers} (${interfaceText.namesAsOf(page.day(published))})`
        : makers,
    ],
    ...(years ? [[interfaceText.years, years] as const] : []),
    ...(link
      ? [
          [
            interfaceText.original,
            html`<span class="own-line">${wayTo(page, link)}</span>`,
          ] as const,
        ]
      : []),
  ];
}
