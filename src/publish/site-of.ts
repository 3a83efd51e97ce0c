import type { Site } from "../../_includes/page-context.ts";
import { wordIndex } from "../../_includes/words.ts";
import type { Content } from "../content/content.ts";
import { contentIndex } from "../content/lists/content-index.ts";
import { volumeOf } from "../content/lists/volume-of.ts";
import { entryPlaces } from "./entry-places.ts";

/** What is made ready for pages before they are: styles, pictures, files, and on which page each entry stands. */
type Ready = Omit<Site, "content" | "index" | "medium" | "words" | "places" | "volumeOf">;

/** Joins what is made ready with the ways through the content. It needs nothing of Node. */
export function siteOf(content: Content, ready: Ready): Site {
  const { pages } = ready;
  return {
    ...ready,
    content,
    index: contentIndex(content),
    medium: "site",
    words: wordIndex(content.glossary, namesIn(content)),
    places: entryPlaces({ content, pages }),
    volumeOf: volumeOf(pages.volumes, content),
  };
}

/** The names of those who made the strategy or a version of it, speak, can be reached, or stand behind a link. */
function namesIn({ contacts, organisations, quotes, versions }: Content): string[] {
  return [
    ...organisations.map(({ name }) => name),
    ...quotes.flatMap(({ speaker }) => (speaker.kind === "person" ? [speaker.name] : [])),
    ...contacts.map(({ name }) => name),
    ...versions.map(({ by }) => by),
  ];
}
