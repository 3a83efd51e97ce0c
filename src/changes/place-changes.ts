import type { DataLine, Page, Site } from "check-barriers";
import { attribute, select } from "check-barriers/html";
import type { FindPlace } from "../content/read/data-place.ts";
import type { DataText } from "../origins/data-texts.ts";
import type { FindOrigin, Origin } from "../origins/origin-finder.ts";
import { type TextBlock, textBlocks } from "../origins/text-blocks.ts";
import type { FindWord } from "../origins/word-finder.ts";
import type { BlockChange } from "./compare-blocks.ts";
import type { LinkChange, SiteChanges } from "./compare-sites.ts";

/** What is known of the data of the newer version. */
export type DataOrigins = { origin: FindOrigin; word: FindWord; place: FindPlace };

/** A place in the data, as a report tells it. */
type Place = Omit<DataLine, "entry">;

/** How many letters before and after a change are compared with its field, until they are found there once. */
const contexts = [24, 12, 6].flatMap((after) =>
  [24, 16, 8, 4, 0].map((before) => ({ before, after })),
);

/**
 * Tells of each change where in the data files of the newer version an editor can make another: at the
 * words that changed, one place for each line; else at the field; where none is sure, at the entry.
 *
 * @param after the newer site
 */
export function placeChanges(
  changes: SiteChanges,
  after: Site,
  { origin, word, place }: DataOrigins,
): SiteChanges {
  const blocksOf = new Map<string, TextBlock[]>();
  const pages = new Map(after.pages.map((page) => [page.path, page]));
  const read = (page: Page): TextBlock[] => {
    const blocks = blocksOf.get(page.path) ?? textBlocks(page.document);
    blocksOf.set(page.path, blocks);
    return blocks;
  };

  function originsOf(text: string, paths: readonly string[]): Origin[] {
    const found = paths
      .flatMap((path) => pages.get(path) ?? [])
      .flatMap((page) => read(page).filter((block) => block.text === text))
      .flatMap((block) => (block.element && origin(block.element, block)) ?? []);
    const fields = found.filter(({ field }) => field);
    return fields.length > 0 ? fields : found;
  }

  /** Where the letter of a block is at which it changed. */
  function placesAt(start: number, block: string, origins: readonly Origin[]): Place[] {
    const inside = word(block, start);
    const placeIn = ({ kind, path, text }: DataText) =>
      place(kind, path, letterAt(text, block, start));
    if (inside && origins.every(({ field }) => !field)) return [placeIn(inside)];
    return origins.map(({ data, field }): Place => {
      if (!field) return data;
      // A word of the glossary that is written out stands there alone
      if (inside?.kind === "glossary" && !standsIn(field.text, inside.text)) return placeIn(inside);
      const at = letterAt(field.text, block, start);
      return at === undefined ? data : place(field.kind, field.path, at);
    });
  }

  function placesOf(change: BlockChange, paths: readonly string[]): string[] {
    const { text, starts } = newText(change);
    const origins = originsOf(text, paths);
    const places = starts
      ? starts.flatMap((start) => placesAt(start, text, origins))
      : origins.map(({ data }) => data);
    const lines = new Map<string, string>();
    for (const one of places) {
      const line = `${one.file}:${one.line}`;
      lines.set(line, lines.get(line) ?? placeWords(one));
    }
    return [...lines.values()];
  }

  /** Where the address of a new link stands: in the Markdown of a text, or in a field of its own. */
  function placesOfLink(link: string, paths: readonly string[]): { link: string; place: string }[] {
    const own = word(link, 0);
    const anchors = paths
      .flatMap((path) => pages.get(path) ?? [])
      .flatMap(({ document }) => select(document, "a[href]"))
      .filter((anchor) => attribute(anchor, "href") === link);
    const found = anchors.flatMap((anchor) => {
      const { field } = origin(anchor) ?? {};
      const at = field?.text.indexOf(`](${link})`) ?? -1;
      if (field && at >= 0) return [place(field.kind, field.path, at + 2)];
      return own ? [place(own.kind, own.path)] : [];
    });
    return [...new Set(found.map(placeWords))].map((place) => ({ link, place }));
  }

  return {
    ...changes,
    pages: changes.pages.map((change) => ({
      ...change,
      links: placedLinks(change.links, (link) => placesOfLink(link, change.pages)),
      blocks: change.blocks.map((block) => {
        const places = block.kind === "gone" ? [] : placesOf(block, change.pages);
        return places.length > 0 ? { ...block, places } : block;
      }),
    })),
  };
}

const placeWords = ({ file, line, column }: Place): string =>
  [file, line, column ?? []].flat().join(":");

function placedLinks(
  links: LinkChange,
  placesOf: (link: string) => NonNullable<LinkChange["places"]>,
): LinkChange {
  const places = links.new.flatMap(placesOf);
  return places.length > 0 ? { ...links, places } : links;
}

const standsIn = (text: string, words: string): boolean =>
  text.toLowerCase().includes(words.toLowerCase());

/** A block as it is now, and where in it something changed, if not all of it did. */
function newText(change: BlockChange): { text: string; starts?: number[] } {
  if (change.kind !== "changed") return { text: change.text };
  let text = "";
  const starts: number[] = [];
  for (const { kind, text: words } of change.words) {
    if (kind !== "same") starts.push(text.length + (kind === "new" ? words.search(/\S|$/) : 0));
    if (kind !== "gone") text += words;
  }
  return { text, starts };
}

/** The letter of a field at which a block of a page changed; nothing where that isn’t sure. */
function letterAt(field: string, block: string, start: number): number | undefined {
  for (const { before, after } of contexts) {
    const from = Math.max(0, start - before);
    const around = block.slice(from, start + after);
    const at = field.indexOf(around);
    if (at < 0 || around === "") continue;
    return field.indexOf(around, at + 1) < 0 ? at + start - from : undefined;
  }
  return undefined;
}
