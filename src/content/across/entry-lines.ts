import type { Content } from "../content.ts";
import type { DataPlace, FindPlace } from "../read/data-place.ts";
import { markedTexts } from "./marked.ts";

/** The place in a data file where an entry begins. */
export type EntryLine = DataPlace & { entry: string };

/** Finds where each entry begins, by its id, so that a finding in a page can name it. */
export const entryLines = (content: Content, place: FindPlace): ReadonlyMap<string, EntryLine> =>
  new Map(
    markedTexts(content, "idOf").map(({ kind, path, value }) => [
      value,
      { ...place(kind, path.slice(0, -1)), entry: value },
    ]),
  );
