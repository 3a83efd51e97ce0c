import type { RawContent } from "../content.ts";
import type { LocatedMistake } from "../mistake.ts";
import { shown } from "../values/shown.ts";
import { calledInForm } from "./called-in-form.ts";
import { markedTexts } from "./marked.ts";
import { textsAt } from "./values-at.ts";

/** Tells of entries, and of texts in a list, that were copied and not changed. */
export function checkCopies(content: RawContent): LocatedMistake[] {
  return [...namesAreUnique(content), ...listsRepeatNothing(content)];
}

/** Two entries that readers can’t tell apart were copied and not changed. */
function namesAreUnique(content: RawContent): LocatedMistake[] {
  // An entry that was copied with its id is told once, by its id.
  const ids = Map.groupBy(markedTexts(content, "idOf"), ({ kind }) => kind);
  const copies = new Set([...ids.values()].flatMap(repeated).map(entryOf));
  const fields = Map.groupBy(markedTexts(content, "tellsApart"), fieldOf);
  return [...fields.values()]
    .flatMap(repeated)
    .filter((name) => !copies.has(entryOf(name)))
    .map(({ kind, path, value }) => ({
      kind,
      path,
      message: `${shown(value)} stands in another entry already.`,
      help: "Write what belongs to this entry, or delete one of the two.",
      form: {
        message: `Another entry has ${shown(value)} already.`,
        help: "Enter what belongs to this one, or remove one of the two.",
      },
    }));
}

type Placed = Pick<LocatedMistake, "kind" | "path">;

const entryOf = ({ kind, path }: Placed): string => [kind, ...path.slice(0, -1)].join(".");

/** A field’s name among all files, the same for every entry. */
const fieldOf = ({ kind, path }: Placed): string =>
  [kind, ...path.filter((step) => typeof step === "string")].join(".");

function listsRepeatNothing(content: RawContent): LocatedMistake[] {
  const found = (Object.keys(content) as (keyof RawContent)[]).flatMap((kind) =>
    listsIn(content[kind]).flatMap((texts) => repeated(texts).map((text) => ({ kind, ...text }))),
  );
  if (found.length === 0) return [];
  const chosen = chosenNames(content);
  return found.map(({ kind, path, value }) => ({
    kind,
    path,
    message: `${shown(value)} stands in this list twice.`,
    help: "Delete one of the two.",
    form: {
      message: `${chosen.get(wayOf({ kind, path })) ?? shown(value)} is here twice.`,
      help: "Remove one of the two.",
    },
  }));
}

/** What a form calls whatever is chosen there and not written, by where it stands. */
const chosenNames = (content: RawContent): ReadonlyMap<string, string> =>
  new Map([
    ...markedTexts(content, "refersTo").map(
      ({ mark, value, ...place }) => [wayOf(place), calledInForm(content, mark, value)] as const,
    ),
    ...markedTexts(content, "isPicture").map(
      (place) => [wayOf(place), "The same picture"] as const,
    ),
  ]);

const wayOf = ({ kind, path }: Placed): string => [kind, ...path].join(".");

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
function repeated<Found extends { value: string }>(texts: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return texts.filter(({ value }) => {
    const text = value.trim().toLowerCase();
    const again = text !== "" && seen.has(text);
    seen.add(text);
    return again;
  });
}
