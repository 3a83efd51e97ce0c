import type { DataLine, Element } from "check-barriers";
import { elementsOf } from "check-barriers/html";
import { entryLines } from "../content/across/entry-lines.ts";
import type { Content } from "../content/content.ts";
import type { FindPlace } from "../content/read/data-place.ts";
import type { DataText } from "./data-texts.ts";
import { elementWords } from "./element-words.ts";
import { type EntryAround, entryAround } from "./entry-around.ts";
import { fieldFinder, type WordsAround } from "./field-finder.ts";
import { lineStart } from "./line-start.ts";
import { type TextBlock, textBlocks } from "./text-blocks.ts";

/**
 * Where an editor can mend an element of a page: at the field whose words it shows, or, without one, at
 * the entry around it.
 */
export type Origin = { data: DataLine; field?: DataText };

/**
 * Finds the place in the data files where an editor can mend an element of a page: that of the field
 * whose words it shows, in a text of several lines that of the line, else that of the entry around it.
 * `block` is the one that is meant where the element holds several.
 */
export type FindOrigin = (element: Element, block?: TextBlock) => Origin | undefined;

/**
 * Makes a finder of origins. No page says of a paragraph where it comes from, so that it is known by
 * its words: by those of its entry first, then by those of all data. Where two fields could have given
 * them, or where they are the site’s own, the entry alone is named.
 */
export function originFinder(content: Content, place: FindPlace): FindOrigin {
  const entries = entryLines(content, place);
  const fieldOf = fieldFinder(content);
  const { shortTitle } = content.publication;
  return (element, block) => {
    const around = entryAround(isInHead(element) ? mainHeading(element) : element, entries);
    const words = elementWords(element, shortTitle, block);
    const field = fieldOf(words, around && wordsIn(around));
    if (!field) return around && { data: around.data };
    const at = lineStart(field.text, words.block ?? "");
    const data = { ...place(field.kind, field.path, at), entry: field.entry };
    return { data, field };
  };
}

const wordsIn = ({ data, holder }: EntryAround): WordsAround => ({
  entry: data.entry,
  blocks: () => textBlocks(holder).map(({ text }) => text),
});

const isInHead = ({ nodeName }: Element): boolean => nodeName === "title" || nodeName === "meta";

/** The main heading of an element’s page, which stands in the entry that the page is about. */
function mainHeading(element: Element): Element {
  let root: Element["parentNode"] = element;
  while (root && "parentNode" in root && root.parentNode) root = root.parentNode;
  if (!root) return element;
  return elementsOf(root).find(({ nodeName }) => nodeName === "h1") ?? element;
}
