import type { Content } from "../content/content.ts";
import type { DataText } from "./data-texts.ts";
import type { ElementWords } from "./element-words.ts";
import { ownLead } from "./own-words.ts";
import { shownBlocks } from "./shown-blocks.ts";
import { textIndex } from "./text-index.ts";

/** The entry around some words of a page, and the blocks of text inside it. */
export type WordsAround = { entry: string; blocks: () => readonly string[] };

/**
 * Finds the one field of the data that gave some words of a page.
 *
 * @returns nothing where several could have, or none
 */
export type FindField = (
  words: ElementWords,
  around: WordsAround | undefined,
) => DataText | undefined;

/** Makes a finder of fields. Of a whole block, the entry around it is asked before all others. */
export function fieldFinder(content: Content): FindField {
  const { equal, inside } = textIndex(content);
  return ({ block, part, labels = [], isHeading = false }, around) => {
    if (block !== undefined) {
      const found = equal(block);
      if (found.size > 0) return sole(found, onlyOnce(block, around));
    }
    const most = block && mostOf(block, isHeading ? around?.entry : undefined);
    if (most && part !== undefined && holds(most, part)) return most;
    for (const words of [part ?? [], labels].flat()) {
      const found = equal(words);
      if (found.size > 0) return sole(found);
    }
    return most || undefined;
  };

  /** The field that makes up most of a block behind a label of the site’s own, or that ends a heading of its entry. */
  function mostOf(block: string, headed: string | undefined): DataText | undefined {
    const parts = inside(block);
    const ending = parts.filter(
      ({ words, block, from }) => from.entry === headed && block.endsWith(words),
    );
    if (ending.length > 0) return sole(longest(ending));
    const most = parts.filter(
      ({ words, block }) => words.length * 2 >= block.length - ownLead(block),
    );
    return sole(longest(most));
  }
}

/** Whether a field shows a part of a line, as a link in its Markdown. */
const holds = ({ text }: DataText, part: string): boolean =>
  shownBlocks(text).some((words) => words.includes(part));

/** The entry around a block, unless it says the same twice: once it may be in another’s words. */
function onlyOnce(block: string, around: WordsAround | undefined): string | undefined {
  const same = around?.blocks().filter((other) => other === block) ?? [];
  return same.length > 1 ? undefined : around?.entry;
}

function longest(parts: readonly { length: number; from: DataText }[]): Set<DataText> {
  const most = Math.max(...parts.map(({ length }) => length));
  return new Set(parts.filter(({ length }) => length === most).map(({ from }) => from));
}

function sole(found: ReadonlySet<DataText | undefined>, entry?: string): DataText | undefined {
  // The site’s own words are in no field
  if (found.has(undefined)) return undefined;
  const ours = [...found].filter((text) => text?.entry === entry);
  const left = ours.length > 0 ? ours : [...found];
  return left.length === 1 ? left[0] : undefined;
}
