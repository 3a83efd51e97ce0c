import type { DataLine, Page, Site } from "check-barriers";
import type { FindPlace } from "../content/read/data-place.ts";
import type { FindOrigin, Origin } from "../origins/origin-finder.ts";
import { type TextBlock, textBlocks } from "../origins/text-blocks.ts";
import type { BlockChange } from "./compare-blocks.ts";
import type { SiteChanges } from "./compare-sites.ts";

/** What is known of the data of the newer version. */
export type DataOrigins = { origin: FindOrigin; place: FindPlace };

/** Letters before and after a change that tell where in its field it is. */
const context = 24;

/**
 * Tells of each change where in the data files of the newer version an editor can make another: at the
 * words that changed, one place for each line; else at the field; where none is sure, at the entry.
 *
 * @param after the newer site
 */
export function placeChanges(
  changes: SiteChanges,
  after: Site,
  { origin, place }: DataOrigins,
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

  function placesOf(change: BlockChange, paths: readonly string[]): string[] {
    const { text, starts } = newText(change);
    const places = originsOf(text, paths).flatMap(({ data, field }): Omit<DataLine, "entry">[] => {
      if (!field) return [data];
      return starts.map((start) => {
        const at = letterAt(field.text, text, start);
        return at === undefined ? data : place(field.kind, field.path, at);
      });
    });
    const lines = new Map<string, string>();
    for (const { file, line, column } of places) {
      const known = lines.get(`${file}:${line}`);
      lines.set(`${file}:${line}`, known ?? [file, line, column ?? []].flat().join(":"));
    }
    return [...lines.values()];
  }

  return {
    ...changes,
    pages: changes.pages.map((change) => ({
      ...change,
      blocks: change.blocks.map((block) => {
        const places = block.kind === "gone" ? [] : placesOf(block, change.pages);
        return places.length > 0 ? { ...block, places } : block;
      }),
    })),
  };
}

/** A block as it is now, and where in it something changed. */
function newText(change: BlockChange): { text: string; starts: (number | undefined)[] } {
  if (change.kind !== "changed") return { text: change.text, starts: [undefined] };
  let text = "";
  const starts: number[] = [];
  for (const { kind, text: words } of change.words) {
    if (kind !== "same") starts.push(text.length + (kind === "new" ? words.search(/\S|$/) : 0));
    if (kind !== "gone") text += words;
  }
  return { text, starts };
}

/** The letter of a field at which a block of a page changed; nothing where that isn’t sure. */
function letterAt(field: string, block: string, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  const before = block.slice(Math.max(0, start - context), start);
  const around = before + block.slice(start, start + context);
  const at = field.indexOf(around);
  if (at < 0 || field.indexOf(around, at + 1) >= 0) return undefined;
  return at + before.length;
}
