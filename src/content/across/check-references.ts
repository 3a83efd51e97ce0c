import { suggest } from "check-barriers/text";
import type { Content, RawContent } from "../content.ts";
import { fromList } from "../explain/asked-in-form.ts";
import { leftOut } from "../explain/no-value.ts";
import type { EntryKind } from "../field-marks.ts";
import { kinds } from "../kinds.ts";
import type { InForm, LocatedMistake, Mistake } from "../mistake.ts";
import { asId } from "../values/id.ts";
import { oddLetter } from "../values/odd-letter.ts";
import { shown } from "../values/shown.ts";
import { marked, markedTexts } from "./marked.ts";

/** Tells every reference that leads to no entry, as far as the files could be read. */
export function checkReferences(content: RawContent): LocatedMistake[] {
  const ids = knownIds(content);
  return markedTexts(content, "refersTo").flatMap(({ kind, path, value, mark, optional }) => {
    const known = ids.get(mark);
    if (!known || known.has(value)) return [];
    const field = optional ? String(path.at(-1)) : undefined;
    const form = lostInForm(mark, optional);
    return [{ kind, path, ...unknownId(value, mark, [...known], field), form }];
  });
}

/**
 * The ids of the entries of each kind; none of a kind where one is missing or stands twice, since that
 * is told elsewhere and a reference may be to the id that was lost.
 */
function knownIds(content: RawContent): Map<keyof Content, Set<string>> {
  const places = Map.groupBy(marked(content, "idOf"), ({ mark }): keyof Content => mark);
  const known = new Map<keyof Content, Set<string>>();
  for (const { name, schema } of kinds) {
    const entries = places.get(name) ?? [];
    // An id that isn’t sound is told elsewhere; what was meant by it is no further mistake.
    const ids = entries.flatMap(({ value }) => (typeof value === "string" ? asId(value) : []));
    const different = new Set(ids);
    const isWhole = different.size === entries.length;
    // Some files may rightly be without entries, so that every reference to one is wrong.
    const mayBe = entries.length > 0 || schema.safeParse(content[name]).success;
    if (isWhole && mayBe) known.set(name, different);
  }
  return known;
}

/** @param optional the field’s name, if it may be left out */
function unknownId(
  id: string,
  to: EntryKind,
  known: string[],
  optional: string | undefined,
): Pick<Mistake, "message" | "help"> {
  const odd = oddLetter(id, (written) => known.includes(written));
  if (odd) return { message: odd.message, help: odd.help };
  const near = suggest(id, known);
  const list = known.slice(0, 8).join(", ");
  const { entry, file } = kindOf(to);
  const noun = entry.replace(/^an? /, "");
  const choice = `the id of ${entry} from _data/${file}${list ? `: ${list}.` : "."}`;
  return {
    message: `There is no ${noun} with the id ${shown(id)}${near ? `; did you mean “${near}”?` : "."}`,
    // Who deleted an entry would else be led to name another in its place.
    help: optional && !near ? `${leftOut(optional)} Or write ${choice}` : `Write ${choice}`,
  };
}

/** In a form an entry is chosen from a list, and so it was there once. */
function lostInForm(to: EntryKind, optional: boolean): InForm {
  const noun = kindOf(to).entry.replace(/^an? /, "");
  return {
    message: `The ${noun} that was chosen is no longer there.`,
    help: `Choose another one${optional ? ", or none" : ""}. ${fromList(to)}`,
  };
}

function kindOf(entry: EntryKind) {
  const kind = kinds.find(({ name }) => name === entry);
  if (!kind) throw new Error(`There is no kind of content called ${entry}.`);
  return kind;
}
