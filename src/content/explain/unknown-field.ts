import { suggest } from "check-barriers/text";
import { z } from "zod";
import type { Kind } from "../kinds.ts";
import type { Mistake } from "../mistake.ts";
import { oddLetter } from "../values/odd-letter.ts";
import { shown } from "../values/shown.ts";
import { fieldNames, groupsWith, neededFields, schemaAt } from "./schema-at.ts";

/** Tells of a field that there is none of, and which one was meant by it. */
export function unknownField(
  key: string,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  kind: Kind,
  value: unknown,
): Mistake {
  const { path, input } = issue;
  const schema = schemaAt(kind.schema, path, value);
  const fields = fieldNames(schema);
  const odd = oddLetter(key, (written) => fields.includes(written));
  const alone = issue.keys.length === 1;
  const close = suggest(key, fields);
  const isGiven = (name: string) => Object.hasOwn(Object(input), name);
  const free = close && isGiven(close) && !isSameName(close, key) ? undefined : close;
  const near =
    odd?.written ??
    (free && takes(schema, free, key, input) ? free : undefined) ??
    (alone ? onlyMissing(schema, key, input) : undefined) ??
    free;
  const group = path.findLast((step) => typeof step === "string");
  const owner = path.length > 1 && group ? `“${String(group)}”` : kind.entry;
  const message = `${shown(key)} isn’t a field of ${owner}${near ? `; did you mean “${near}”?` : "."}`;
  const where = { path: [...path, key], form: noSuchField };
  const [inner, another] = groupsWith(kind.schema, key).filter((name) => fields.includes(name));
  if (!near && inner && !another) {
    return {
      ...where,
      message: `${shown(key)} isn’t a field of ${owner}, but of “${inner}”.`,
      help: `Move it in between the brackets of “${inner}”.`,
      meant: [...path, inner, key],
    };
  }
  if (!near) {
    return { ...where, message, help: `Delete it. The fields are: ${fields.join(", ")}.` };
  }
  if (isGiven(near)) {
    return { ...where, message, help: `Delete one of the two: “${near}” stands here already.` };
  }
  const help = odd ? `Delete the whole name, and type it anew: ${near}.` : `Rename it to ${near}.`;
  return { ...where, message: odd?.message ?? message, help, meant: [...path, near] };
}

/** No form asks for it; it was there before. */
const noSuchField = {
  message: "There is something here for which this form has no place.",
  help: "Ask whoever looks after this site to take it away.",
};

/** Whether two names are one but for capitals, spaces and the like. */
const isSameName = (name: string, other: string): boolean =>
  name.toLowerCase() === other.toLowerCase().replace(/[^a-z]/g, "");

/** The one field that an entry lacks, if what stands under an unknown name could be its value. */
function onlyMissing(
  schema: z.core.$ZodType | undefined,
  key: string,
  input: unknown,
): string | undefined {
  const given = Object(input) as Record<string, unknown>;
  const missing = neededFields(schema, input).filter((name) => !Object.hasOwn(given, name));
  const [fitting, another] = missing.filter((name) => takes(schema, name, key, input));
  return another ? undefined : fitting;
}

/** Whether what stands under an unknown name could be the value of a field. */
function takes(
  schema: z.core.$ZodType | undefined,
  name: string,
  key: string,
  input: unknown,
): boolean {
  const given = Object(input) as Record<string, unknown>;
  const field = schema && schemaAt(schema, [name], given);
  return field !== undefined && z.safeParse(field, given[key]).success;
}
