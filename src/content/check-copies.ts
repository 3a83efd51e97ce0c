import type { LocatedMistake, RawContent } from "./check-references.ts";
import { shown } from "./shown.ts";
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

/** Every list in some data, as the texts that stand in it. */
function listsIn(data: unknown, path: PropertyKey[] = []): Text[][] {
  if (typeof data !== "object" || data === null) return [];
  const inside: [PropertyKey, unknown][] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data);
  const own = Array.isArray(data) ? textsAt(data, "*") : [];
  return [
    own.map((text) => ({ ...text, path: [...path, ...text.path] })),
    ...inside.flatMap(([step, value]) => listsIn(value, [...path, step])),
  ];
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
