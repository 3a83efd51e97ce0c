import { expect, it } from "vitest";
import { compareSites } from "../../src/changes/compare-sites.ts";
import { placeChanges } from "../../src/changes/place-changes.ts";
import type { Content } from "../../src/content/content.ts";
import type { FindPlace } from "../../src/content/read/data-place.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { originFinder } from "../../src/origins/origin-finder.ts";
import { wordFinder } from "../../src/origins/word-finder.ts";
import { fieldsIn, siteOf, withMarks } from "../origins/marked-content.ts";
import { realData } from "../real-data.ts";
import { dataFolders } from "../site/built-site.ts";

/** Says in place of a file and line which field is meant, and the rest of the line from the letter on. */
const placeIn =
  (content: Content): FindPlace =>
  (kind, path, at) => {
    const text = path.reduce<unknown>(
      (value, step) => (value as Record<PropertyKey, unknown>)[step],
      content[kind],
    );
    const [rest] = at === undefined ? [] : String(text).slice(at).split("\n");
    return { file: [[kind, ...path].join("/"), rest ?? []].flat().join("|"), line: 1, column: 1 };
  };

it.each(Object.entries({ ...dataFolders, "this site": realData }))(
  "names in %s nothing but the fields in which something changed, at the very line",
  async (_, data) => {
    const { content } = await loadContent(data);
    if (!content) throw new Error("The data have mistakes.");
    const { marked, fields } = withMarks(content);
    const [before, after] = [await siteOf(content), await siteOf(marked)];
    const place = placeIn(marked);
    const origins = { origin: originFinder(marked, place), word: wordFinder(marked), place };
    const { pages } = placeChanges(compareSites(before, after), after, origins);
    const blocks = pages.flatMap((page) => page.blocks).filter(({ kind }) => kind === "changed");
    const told = blocks.map((block) => {
      const words = block.kind === "changed" ? block.words : [];
      const now = words.map(({ kind, text }) => (kind === "gone" ? "" : text)).join("");
      const places = (block.places ?? []).map((one) => one.replace(/:1:1$/, "").split("|"));
      return { now, inside: fieldsIn(now, fields), places };
    });
    // Our own publication may say as little as it likes
    expect(told.length).toBeGreaterThan(data === realData ? 0 : 50);
    const astray = told.filter(({ inside, places }) =>
      places.some(([field = "", rest]) => {
        if (/^(?:\w+|easyRead\/parts)\/\d+$/.test(field)) return false;
        return (
          !inside.includes(field) || (rest !== undefined && fieldsIn(rest, fields)[0] !== field)
        );
      }),
    );
    expect(astray).toEqual([]);
  },
);
