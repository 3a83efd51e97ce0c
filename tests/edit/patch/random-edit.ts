import { fieldNames, schemaAt } from "../../../src/content/explain/schema-at.ts";
import type { Kind } from "../../../src/content/kinds.ts";
import { normalise } from "../../../src/content/read/normalise.ts";
import type { Path } from "../../../src/content/source/locate.ts";
import type { Chance } from "./chance.ts";

/** One change of one value; `at` leads to the list or the group in which it is made. */
export type RandomEdit = { after: unknown } & (
  | { sort: "change"; at: Path; step: PropertyKey }
  | { sort: "add"; at: Path; step: PropertyKey }
  | { sort: "remove"; at: Path; step: PropertyKey }
  | { sort: "move"; at: Path; step: number; to: number }
);

type Holder = { at: Path; value: unknown[] | Record<string, unknown> };

/** Makes a random edit somewhere in the data of a file; it needn’t make sense to readers. */
export function randomEdit(before: unknown, kind: Kind, chance: Chance): RandomEdit | undefined {
  const data = structuredClone(before);
  const { at, value } = chance.of(holdersIn(data, []));
  const sort = chance.of(["change", "change", "add", "remove", "move"] as const);
  const done = (edit: object) => ({ ...edit, at, after: normalise(data) }) as RandomEdit;
  if (Array.isArray(value)) {
    if (sort === "add") {
      const step = chance.below(value.length + 1);
      value.splice(step, 0, newItem(value, chance));
      return done({ sort, step });
    }
    if (value.length === 0) return undefined;
    const step = chance.below(value.length);
    if (sort === "remove") {
      value.splice(step, 1);
      return done({ sort, step });
    }
    if (sort === "move") {
      const to = chance.below(value.length);
      value.splice(to, 0, ...value.splice(step, 1));
      return to === step ? undefined : done({ sort, step, to });
    }
    value[step] = changed(value[step], chance);
    return done({ sort, step });
  }
  if (sort === "add") {
    const names = fieldNames(schemaAt(kind.schema, at, data));
    const free = [...names.filter((name) => name !== "id"), "odd", "odd-name", "Ünlaut"].filter(
      (name) => !Object.hasOwn(value, name),
    );
    if (free.length === 0) return undefined;
    const step = chance.of(free);
    value[step] = newValue(chance, 2);
    return done({ sort, step });
  }
  // An id isn’t changed: it tells which entry is which.
  const names = Object.keys(value).filter((name) => name !== "id");
  if (names.length === 0 || sort === "move") return undefined;
  const step = chance.of(names);
  if (sort === "remove") delete value[step];
  else value[step] = changed(value[step], chance);
  return done({ sort, step });
}

/** The lists and groups in some data. */
function holdersIn(value: unknown, at: Path): Holder[] {
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    { at, value: value as Holder["value"] },
    ...steps.flatMap(([step, inner]) => holdersIn(inner, [...at, step])),
  ];
}

/** An entry as its neighbours are, or anything. */
function newItem(list: readonly unknown[], chance: Chance): unknown {
  if (list.length === 0 || chance.is(0.3)) return newValue(chance, 2);
  const item = structuredClone(chance.of(list));
  if (typeof item !== "object" || item === null) return newText(chance);
  if ("id" in item) item.id = `new-${chance.below(1e9)}`;
  return item;
}

function changed(value: unknown, chance: Chance): unknown {
  if (typeof value === "string" && chance.is(0.8)) {
    const words = value.split(" ");
    words.splice(chance.below(words.length), chance.below(3), newText(chance));
    return inOneLine(words.join(" "));
  }
  return newValue(chance, 2);
}

function newValue(chance: Chance, depth: number): unknown {
  const sort = chance.of(
    depth > 0 ? ["text", "text", "number", "none", "list", "group"] : ["text"],
  );
  if (sort === "text") return newText(chance);
  if (sort === "number") return chance.of([0, -1, 61.5, 14000, 1e21, true, false]);
  if (sort === "none") return null;
  const inner = Array.from({ length: chance.below(4) }, () => newValue(chance, depth - 1));
  if (sort === "list") return inner;
  return Object.fromEntries(
    inner.map((value, at) => [chance.of(["id", "title", "text", "b-c"]) + at, value]),
  );
}

const pieces = [
  "a",
  "words",
  "Stoke’s “own” ‘plan’",
  "it's",
  '"so"',
  "`code`",
  ["$", "{x}"].join(""),
  "</script>",
  "\\",
  "\\n",
  "\n",
  "\n\n- an item\n- another",
  "\n=======\n",
  "=======",
  "a\u2028b",
  "\t",
  "// no comment",
  "/* nor this */",
  '[link](https://example.org/it\'s?a="b")',
  "https://example.org/a",
  "صفحة",
  "🏳️‍🌈",
  "“",
  ",",
  "]",
  "}",
  "x".repeat(60),
  "",
];

function newText(chance: Chance): string {
  const joint = chance.of([" ", " ", ""]);
  const words = Array.from({ length: chance.below(5) }, () => chance.of(pieces));
  return inOneLine(words.join(joint));
}

/** An address is written as it is, and a line of it that looks like a mark between versions can’t be. */
const inOneLine = (text: string): string =>
  /^https?:/.test(text) ? text.replaceAll("\n", " ") : text;
