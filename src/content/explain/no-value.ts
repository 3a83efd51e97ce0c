import { z } from "zod";
import type { Kind } from "../kinds.ts";
import type { InForm, Mistake } from "../mistake.ts";
import { shown } from "../values/shown.ts";
import { askedInForm } from "./asked-in-form.ts";
import { listLimits } from "./list-limits.ts";
import { choicesOf, fieldWords, isOptional, schemaAt, wordsOnChoices } from "./schema-at.ts";

type Path = readonly PropertyKey[];

/**
 * Tells of a place that holds nothing, such as null or {}. Where nothing need stand there, the editor
 * is told to take it away: who is asked for a value would invent one.
 *
 * @param path the way to what the schema refuses
 * @returns nothing where the schema’s own words say it better
 */
export function noValue(path: Path, kind: Kind, value: unknown): Mistake | undefined {
  const [way, step] = [path.slice(0, -1), path.at(-1)];
  const owner = valueAt(value, way);
  if (way.length > 0 && isEmptyGroup(owner)) return emptyGroup(way, kind, value);
  if (step === undefined || !Object.hasOwn(Object(owner), step)) return undefined;
  const given = valueAt(owner, [step]);
  if (typeof step === "number") return emptyEntry(path, kind, value, given);

  const [group, outer] = [way.at(-1), schemaAt(kind.schema, way.slice(0, -1), value)];
  if (isOptional(outer, group) && Object.values(Object(owner)).every(isNothing)) {
    return {
      path: way,
      message: `“${String(group)}” has no values.`,
      help: leftOut(String(group)),
      form: leftEmpty,
    };
  }
  const schema = schemaAt(kind.schema, way, value);
  if (isOptional(schema, step, owner) && saysNothing(given)) {
    const told = isNothing(given) ? "has no value" : `is ${inWords(given)}, which says nothing`;
    const form = Array.isArray(given) ? askedInForm(kind, path, value) : emptyInForm(given);
    return { path, message: `“${String(step)}” ${told}.`, help: leftOut(String(step)), form };
  }
  if (given !== undefined && given !== null) return undefined;
  const choices = choicesOf(schema, String(step));
  const { about, example } =
    choices.length > 0 ? wordsOnChoices(choices) : fieldWords(schemaAt(kind.schema, path, value));
  const shownAs = example && `For example: ${String(step)}: ${example},`;
  const help = ["It can’t be left out.", about, shownAs].filter(Boolean).join(" ");
  const form = askedInForm(kind, path, value);
  return { path, message: `“${String(step)}” has no value.`, help, form };
}

/** How to mend a field without a value that needn’t be there. */
export const leftOut = (name: string): string =>
  `Delete the whole of “${name}”: it may be left out.`;

const leftEmpty: InForm = {
  message: "There is nothing in here.",
  help: "Fill it in, or leave all of it empty.",
};

function emptyInForm(given: unknown): InForm {
  if (isNothing(given)) return leftEmpty;
  const help = "Leave it empty: it needn’t be filled in.";
  return { message: `${inWords(given)} says nothing to readers.`, help };
}

function emptyEntry(path: Path, kind: Kind, value: unknown, given: unknown): Mistake | undefined {
  if (!isNothing(given) || !canBeShorter(path, kind, value)) return undefined;
  const list = path.findLast((step) => typeof step === "string");
  return {
    path,
    message: `${list ? `“${String(list)}”` : "The file"} has an entry with nothing in it.`,
    help: "Delete that entry.",
    form: { message: "There is nothing in here.", help: "Fill it in, or remove it." },
  };
}

/** Each field that the group lacks is refused by the schema; all of them are told as this one. */
function emptyGroup(path: Path, kind: Kind, value: unknown): Mistake {
  const step = path.at(-1);
  const message = "There is nothing between these curly brackets.";
  if (typeof step === "number") {
    const help = "Write the fields between them, as the example at the top shows, or delete them.";
    const form = { message: "There is nothing in here.", help: "Fill it in, or remove it." };
    return { path, message, help, form };
  }
  const owner = schemaAt(kind.schema, path.slice(0, -1), value);
  const help = isOptional(owner, String(step))
    ? leftOut(String(step))
    : `Write the fields between them. ${wordsOf(path, kind, value)}`;
  const form = isOptional(owner, String(step)) ? leftEmpty : askedInForm(kind, path, value);
  return { path, message, help, form };
}

function wordsOf(path: Path, kind: Kind, value: unknown): string {
  const { about, example } = fieldWords(schemaAt(kind.schema, path, value));
  return [about, example && `For example: ${example}.`].filter(Boolean).join(" ");
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

const isEmptyGroup = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 0;

/** What people write for “there is none”. */
const wordForNone =
  /^(?:[-–—?.…]+|n\/?a|none|no|nil|null|nothing|undefined|unknown|not known|t\.?b\.?[acd]\.?|not applicable)$/i;

const saysNothing = (value: unknown): boolean =>
  isNothing(value) ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "string" && wordForNone.test(value.trim()));

function inWords(value: unknown): string {
  if (typeof value === "string") return shown(value);
  return Array.isArray(value) ? "an empty list" : String(value);
}

function canBeShorter(path: Path, kind: Kind, value: unknown): boolean {
  const list = valueAt(value, path.slice(0, -1));
  const schema = schemaAt(kind.schema, path.slice(0, -1), value);
  if (!Array.isArray(list) || !(schema instanceof z.ZodArray)) return false;
  return list.length > listLimits(schema).least;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined | null)?.[step],
    value,
  );
}
