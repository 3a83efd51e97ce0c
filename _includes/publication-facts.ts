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

/** The same, and the day on which it was made public. */
export function publishedFacts(page: PageContext): Html {
  return facts([...aboutStrategy(page), madePublic(page)]);
}

/** The days of this site’s last change and of its reviews. */
export function siteFacts(page: PageContext): Html {
  return facts(ofSite(page));
}

/** All of them, where what is said of the strategy and of the site stands together. */
export function publicationFacts(page: PageContext): Html {
  return facts([...aboutStrategy(page), madePublic(page), ...ofSite(page)]);
}

function madePublic(page: PageContext): Fact {
  const { madeFrom, published, status } = page.content.publication;
  const ofStrategy =
    status.state === "draft" ? interfaceText.draftPublished : interfaceText.published;
  const name = madeFrom === "news" ? interfaceText.newsPublished : ofStrategy;
  return [name, page.when(published)];
}

function ofSite(page: PageContext): Fact[] {
  const { updated, reviewed, nextReview } = page.content.publication;
  return [
    [interfaceText.updated, page.day(updated)],
    [interfaceText.reviewed, page.day(reviewed)],
    [interfaceText.nextReview, page.day(nextReview)],
  ];
}

function aboutStrategy(page: PageContext): Fact[] {
  const { madeFrom, strategyName, owners, years, published } = page.content.publication;
  const { organisations, original } = page.index;
  const makers = name(organisationNames(organisations, owners));
  return [
    [interfaceText.strategyName, name(strategyName)],
    [
      interfaceText.madeBy,
      madeFrom === "news"
        ? html`${makers} (${interfaceText.namesAsOf(page.when(published))})`
        : makers,
    ],
    ...(years ? [[interfaceText.years, years] as const] : []),
    ...(original
      ? [
          [
            interfaceText.original,
            html`<span class="own-line">${wayTo(page, original)}</span>`,
          ] as const,
        ]
      : []),
  ];
}
