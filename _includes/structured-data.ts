import type { Contact } from "../src/content/contacts.ts";
import type { Priority } from "../src/content/priorities.ts";
import type { Publication } from "../src/content/publication.ts";
import type { Quote } from "../src/content/quotes.ts";
import { fileAddress } from "./file-address.ts";
import { interfaceText } from "./interface-text.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";
import type { StructuredData } from "./share-tags.ts";

/** The strategy as a https://schema.org/Report, on the site that shows it. */
export function siteData(page: PageContext): StructuredData {
  const { content, index } = page;
  const { publication } = content;
  const original = index.original?.url;
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
      ...(original ? { url: original } : {}),
      ...statusData(publication),
      ...versionData(page),
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

/** How far the strategy has come, and until when it is in force. https://schema.org/creativeWorkStatus */
function statusData({ status }: Publication) {
  const { state } = status;
  if (state === "current") return {};
  const until = state === "interim" || state === "extended" ? status.until : undefined;
  return {
    creativeWorkStatus: state.charAt(0).toUpperCase() + state.slice(1),
    ...(until ? { expires: until } : {}),
  };
}

/** The strategy in other forms, each a https://schema.org/CreativeWork. */
function versionData({ content, files, siteUrl }: PageContext) {
  const { versions, publication } = content;
  if (versions.length === 0) return {};
  return {
    workExample: versions.map(({ title, kind, url, file, language, by }) => {
      const address = url ?? (siteUrl && file ? siteUrl + fileAddress(file) : undefined);
      const found = files.get(file ?? "");
      return {
        "@type": "CreativeWork",
        name: title ?? interfaceText.versionKinds[kind],
        inLanguage: language ?? publication.language,
        creditText: by,
        ...(address ? { url: address } : {}),
        ...(found
          ? {
              encoding: {
                "@type": "MediaObject",
                contentSize: `${found.bytes} B`,
                sha256: found.sha256,
              },
            }
          : {}),
      };
    }),
  };
}

/** The page of help, with each contact as a https://schema.org/ContactPoint. */
export function helpData(
  page: PageContext,
  headline: string,
  contacts: readonly Contact[],
): StructuredData {
  if (contacts.length === 0) return articleData(page, headline);
  return {
    ...articleData(page, headline),
    mentions: contacts.map(({ name, helpsWith, url, email, telephone }) => ({
      "@type": "Organization",
      name,
      ...(url ? { url } : {}),
      contactPoint: {
        "@type": "ContactPoint",
        contactType: helpsWith,
        ...(email ? { email } : {}),
        ...(telephone ? { telephone } : {}),
      },
    })),
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
  return {
    "@type": "Quotation",
    text: paragraphs.join("\n\n"),
    creator: creatorOf(index, speaker),
    datePublished: date,
    isBasedOn: index.sources.get(source)?.url,
  };
}

function creatorOf({ organisations }: PageContext["index"], speaker: Quote["speaker"]) {
  switch (speaker.kind) {
    case "person":
      return { "@type": "Person", name: speaker.name };
    case "organisations":
      return {
        "@type": "Organization",
        name: organisationNames(organisations, speaker.organisations),
      };
    case "anonymous":
      return { "@type": "Person", description: speaker.description };
    default:
      return speaker satisfies never;
  }
}
