import { suggest } from "check-barriers/text";
import type { Content, RawContent } from "../content.ts";
import { leftOut } from "../explain/no-value.ts";
import { isOptional, schemaAt } from "../explain/schema-at.ts";
import { kinds } from "../kinds.ts";
import type { LocatedMistake, Mistake } from "../mistake.ts";
import { asId } from "../values/id.ts";
import { oddLetter } from "../values/odd-letter.ts";
import { shown } from "../values/shown.ts";
import { textsAt, valuesAt } from "./values-at.ts";

type Target = "organisations" | "priorities" | "links" | "sources";

/** Every field that names an entry of another file. */
const references: readonly [kind: keyof Content, pattern: string, to: Target][] = [
  ["publication", "publisher", "organisations"],
  ["publication", "strategyNameSource", "sources"],
  ["publication", "owners.*", "organisations"],
  ["publication", "original", "links"],
  ["publication", "source", "sources"],
  ["publication", "vision.source", "sources"],
  ["publication", "sections.*.source", "sources"],
  ["priorities", "*.source", "sources"],
  ["priorities", "*.note.sources.*", "sources"],
  ["quotes", "*.source", "sources"],
  ["quotes", "*.speaker.organisation", "organisations"],
  ["quotes", "*.speaker.organisations.*", "organisations"],
  ["quotes", "*.priorities.*", "priorities"],
  ["links", "*.organisation", "organisations"],
  ["glossary", "*.source", "sources"],
  ["easyRead", "parts.*.priority", "priorities"],
  ["easyRead", "parts.*.steps.*.link", "links"],
];

const targetNames: Record<Target, string> = {
  organisations: "an organisation",
  priorities: "a priority",
  links: "a link",
  sources: "a source",
};

/** Tells every reference that leads to no entry, as far as the files could be read. */
export function checkReferences(content: RawContent): LocatedMistake[] {
  const ids = new Map<Target, string[]>();
  for (const to of Object.keys(targetNames) as Target[]) {
    const found = idsOf(content[to]);
    if (found) ids.set(to, found);
  }
  return references.flatMap(([kind, pattern, to]) => {
    const known = ids.get(to);
    if (!known) return [];
    const set = new Set(known);
    return textsAt(content[kind], pattern)
      .filter(({ value }) => !set.has(value))
      .map(({ path, value }) => {
        const optional = mayBeLeftOut(kind, path, content[kind]) ? String(path.at(-1)) : undefined;
        return { kind, path, ...unknownId(value, to, known, optional) };
      });
  });
}

/**
 * The ids of the entries of a file; nothing where one is missing or stands twice, since that is told
 * elsewhere and a reference may be to the id that was lost.
 */
function idsOf(entries: unknown): string[] | undefined {
  // An id that isn’t sound is told elsewhere; what was meant by it is no further mistake.
  const found = textsAt(entries, "*.id").map(({ value }) => asId(value));
  const whole = found.length > 0 && found.length === valuesAt(entries, "*").length;
  return whole && new Set(found).size === found.length ? found : undefined;
}

function mayBeLeftOut(name: keyof Content, path: readonly PropertyKey[], data: unknown): boolean {
  const kind = kinds.find((kind) => kind.name === name);
  return (
    kind !== undefined && isOptional(schemaAt(kind.schema, path.slice(0, -1), data), path.at(-1))
  );
}

/** @param optional the field’s name, if it may be left out */
function unknownId(
  id: string,
  to: Target,
  known: string[],
  optional: string | undefined,
): Pick<Mistake, "message" | "help"> {
  const odd = oddLetter(id, (written) => known.includes(written));
  if (odd) return { message: odd.message, help: odd.help };
  const near = suggest(id, known);
  const list = known.slice(0, 8).join(", ");
  const noun = targetNames[to].replace(/^an? /, "");
  const choice = `the id of ${targetNames[to]} from _data/${to}.ts${list ? `: ${list}.` : "."}`;
  return {
    message: `There is no ${noun} with the id ${shown(id)}${near ? `; did you mean “${near}”?` : "."}`,
    // Who deleted an entry would else be led to name another in its place.
    help: optional && !near ? `${leftOut(optional)} Or write ${choice}` : `Write ${choice}`,
  };
}
