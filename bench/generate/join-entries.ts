import type { Content } from "../../src/content/content.ts";
import { contentIndex } from "../../src/content/lists/content-index.ts";
import type { Quote } from "../../src/content/quotes.ts";

/**
 * The entries with what they refer to already written into them, as the reference sites read them:
 * neither has to look anything up, which favours them.
 */
export function joinEntries(content: Content) {
  const index = contentIndex(content);
  const nameOf = (id: string) => index.organisations.get(id)?.name ?? id;
  const joinedQuote = ({ speaker, source, ...quote }: Quote) => ({
    ...quote,
    speakerName: nameOfSpeaker(speaker, nameOf),
    ...(speaker.kind === "person" ? { role: speaker.role } : {}),
    sourceTitle: index.sources.get(source)?.title ?? "",
    sourceUrl: index.sources.get(source)?.url ?? "",
  });
  return {
    priorities: content.priorities.map((priority) => ({
      ...priority,
      quotes: (index.quotesOf.get(priority.id) ?? []).map(joinedQuote),
    })),
    quotes: content.quotes.map(joinedQuote),
    links: content.links.map((link) => ({ ...link, organisationName: nameOf(link.organisation) })),
  };
}

function nameOfSpeaker(speaker: Quote["speaker"], nameOf: (id: string) => string): string {
  switch (speaker.kind) {
    case "person":
      return speaker.name;
    case "organisations":
      return speaker.organisations.map(nameOf).join(", ");
    case "anonymous":
      return speaker.description;
    default:
      return speaker satisfies never;
  }
}
