import type { RawContent } from "../content.ts";
import type { LocatedMistake } from "../mistake.ts";
import { shown } from "../values/shown.ts";
import { textsAt } from "./values-at.ts";

/** Tells of entries, and of texts in a list, that were copied and not changed. */
export function checkCopies(content: RawContent): LocatedMistake[] {
  return [...namesAreUnique(content), ...listsRepeatNothing(content)];
}

/** What tells the entries of a file apart for readers. Two that are the same were copied and not changed. */
const names = [
  ["organisations", "*.name"],
  ["links", "*.label"],
  ["links", "*.url"],
] as const;

function namesAreUnique(content: RawContent): LocatedMistake[] {
  return names.flatMap(([kind, pattern]) => {
    // An entry that was copied with its id is told once, by its id.
    const copies = new Set(repeated(textsAt(content[kind], "*.id")).map(({ path }) => path[0]));
    return repeated(textsAt(content[kind], pattern))
      .filter(({ path }) => !copies.has(path[0] as PropertyKey))
      .map(({ path, value }) => ({
        kind,
        path,
        message: `${shown(value)} stands in another entry already.`,
        help: "Write what belongs to this entry, or delete one of the two.",
      }));
  });
}

function listsRepeatNothing(content: RawContent): LocatedMistake[] {
  return (Object.keys(content) as (keyof RawContent)[]).flatMap((kind) =>
    listsIn(content[kind]).flatMap((texts) =>
      repeated(texts).map(({ path, value }) => ({
        kind,
        path,
        message: `${shown(value)} stands in this list twice.`,
        help: "Delete one of the two.",
      })),
    ),
  );
}

/** The texts of every list in some data, where there is more than one. */
function listsIn(data: unknown): Text[][] {
  const lists: Text[][] = [];
  const way: PropertyKey[] = [];
  const look = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value) && value.length > 1 && typeof value[0] !== "object")
      lists.push(textsAt(value, "*").map((text) => ({ ...text, path: [...way, ...text.path] })));
    for (const [step, inner] of Object.entries(value)) {
      way.push(Array.isArray(value) ? Number(step) : step);
      look(inner);
      way.pop();
    }
  };
  look(data);
  return lists;
}

type Text = { path: readonly PropertyKey[]; value: string };

/** Those of some texts that stand among them before, whatever their capitals and spaces. */
function repeated(texts: readonly Text[]): Text[] {
  const seen = new Set<string>();
  return texts.filter(({ value }) => {
    const text = value.trim().toLowerCase();
    const again = text !== "" && seen.has(text);
    seen.add(text);
    return again;
  });
}
