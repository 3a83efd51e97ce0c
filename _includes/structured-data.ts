import type { Priority } from "../src/content/priorities.ts";
import type { Quote } from "../src/content/quotes.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";
import type { StructuredData } from "./share-tags.ts";

/** The strategy as a https://schema.org/Report, on the site that shows it. */
export function siteData({ content, index }: PageContext): StructuredData {
  const { publication } = content;
  const original = index.links.get(publication.original);
  const source = index.sources.get(publication.source);
  return {
    "@type": "WebSite",
    name: publication.shortTitle,
    inLanguage: publication.language,
    about: {
      "@type": "Report",
      name: publication.strategyName,
      ...(publication.madeFrom === "news" ? {} : { datePublished: publication.published }),
      creator: publication.owners.map((id) => ({
        "@type": "Organization",
        name: index.organisations.get(id)?.name,
      })),
      ...(original ? { url: original.url } : {}),
    },
    ...(publication.madeFrom === "news" && source
      ? {
          isBasedOn: {
            "@type": "NewsArticle",
            headline: source.title,
            datePublished: publication.published,
            url: source.url,
          },
        }
      : {}),
  };
}

/** A page of words as a https://schema.org/Article. */
export function articleData({ content, index }: PageContext, headline: string): StructuredData {
  const { language, updated, source } = content.publication;
  return {
    "@type": "Article",
    headline,
    inLanguage: language,
    dateModified: updated,
    isBasedOn: index.sources.get(source)?.url,
  };
}

/** A priority’s page. */
export const priorityData = (
  page: PageContext,
  { title, statement, group, source }: Priority,
): StructuredData => ({
  ...articleData(page, title),
  ...(group ? { articleSection: page.index.groups.get(group)?.title } : {}),
  ...(statement ? { abstract: statement } : {}),
  isBasedOn: page.index.sources.get(source)?.url,
});

/** The quotes as an https://schema.org/ItemList of Quotations. */
export function quotesData(
  page: PageContext,
  headline: string,
  quotes: readonly Quote[],
): StructuredData {
  return {
    "@type": "ItemList",
    name: headline,
    itemListElement: quotes.map((quote) => quotation(page, quote)),
  };
}

function quotation({ index }: PageContext, { paragraphs, speaker, date, source }: Quote) {
  const creator =
    speaker.kind === "person"
      ? { "@type": "Person", name: speaker.name }
      : {
          "@type": "Organization",
          name: organisationNames(index.organisations, speaker.organisations),
        };
  return {
    "@type": "Quotation",
    text: paragraphs.join("\n\n"),
    creator,
    datePublished: date,
    isBasedOn: index.sources.get(source)?.url,
  };
}
