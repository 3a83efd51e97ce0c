import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReferences } from "../../../src/content/across/check-references.ts";
import type { Content } from "../../../src/content/content.ts";
import { type Kind, kinds } from "../../../src/content/kinds.ts";
import { loadContent } from "../../../src/load/load-content.ts";
import { reachableEdits } from "../../right-edits/reachable-edits.ts";
import { marksOf } from "../../right-edits/right-value.ts";
import { spotsOf } from "../../right-edits/spots.ts";

const { content } = await loadContent(join(import.meta.dirname, "../../fixtures/anytown/_data"));
if (!content) throw new Error("The fixture has mistakes.");

/** One example of each field that refers to an entry, in data where something stands in it. */
const examples = new Map(
  reachableEdits(content).flatMap((reachable) =>
    spotsOf(reachable.content).flatMap(({ field, path, schema, value, optional }) => {
      const { refersTo } = marksOf(schema);
      if (!refersTo || value === undefined) return [];
      const name = String(path.at(-1));
      return [
        [field, { field, path, refersTo, content: reachable.content, optional, name }] as const,
      ];
    }),
  ),
);

function withText(whole: Content, path: PropertyKey[], text: string): Content {
  const draft = structuredClone(whole);
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), draft);
  Reflect.set(Object(owner), path.at(-1) ?? "", text);
  return draft;
}

describe.each([...examples.values()])("$field", ({ path, refersTo, content, optional, name }) => {
  it("may refer to what there is", () => {
    expect(checkReferences(content)).toEqual([]);
  });

  it("is told, with its place and what may stand there, where it leads to no entry", () => {
    const { entry, file } = kinds.find((kind) => kind.name === refersTo) as Kind;
    const ids = spotsOf(content)
      .filter(({ schema }) => marksOf(schema).idOf === refersTo)
      .map(({ value }) => value);
    const choice = `rite the id of ${entry} from _data/${file}: ${ids.slice(0, 8).join(", ")}.`;
    expect(checkReferences(withText(content, path, "zzzzzzzz"))).toMatchObject([
      {
        kind: path[0],
        path: path.slice(1),
        message: `There is no ${entry.replace(/^an? /, "")} with the id “zzzzzzzz”.`,
        help: optional
          ? `Delete the whole of “${name}”: it may be left out. Or w${choice}`
          : `W${choice}`,
      },
    ]);
  });
});
