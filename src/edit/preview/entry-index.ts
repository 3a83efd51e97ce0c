import { markedTexts } from "../../content/across/marked.ts";
import type { Content } from "../../content/content.ts";
import type { KindName } from "../../content/kinds.ts";

/** An entry, and where it stands in the data. */
export type FoundEntry = { kind: KindName; path: readonly PropertyKey[]; id: string };

/** All entries by their ids, of which no two are the same. */
export const entryIndex = (content: Content): ReadonlyMap<string, FoundEntry> =>
  new Map(
    markedTexts(content, "idOf").map(({ kind, path, value }) => [
      value,
      { kind, path: path.slice(0, -1), id: value },
    ]),
  );
