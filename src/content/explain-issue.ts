import { z } from "zod";
import type { Kind } from "./kinds.ts";
import { fieldNames, fieldWords, neededFields, schemaAt } from "./schema-at.ts";
import { shown } from "./shown.ts";
import { suggest } from "./suggest.ts";

/** A mistake before its place in the file is known. */
export type Mistake = {
  path: readonly PropertyKey[];
  message: string;
  help: string;
  /** The letter of the text at which it begins, counted from 0. */
  at?: number;
  /** The path of a missing field that was meant by this one: one slip, one message. */
  meant?: readonly PropertyKey[];
};

/**
 * Tells an issue of the schema in plain English: what is wrong, what is expected, an example.
 * An issue about several unknown fields becomes one mistake for each.
 */
export function explainIssue(issue: z.core.$ZodIssue, kind: Kind, value: unknown): Mistake[] {
  const { path } = issue;
  const name = fieldName(path);
  const words = fieldWords(schemaAt(kind.schema, path, value));
  const expected = [words.about, words.example && `For example: ${words.example}.`]
    .filter(Boolean)
    .join(" ");

  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownField(key, issue, kind, value));
    case "custom": {
      const help = typeof issue.params?.help === "string" ? issue.params.help : expected;
      const at = typeof issue.params?.at === "number" ? { at: issue.params.at } : {};
      return [{ path, message: named(name, issue.message), help, ...at }];
    }
    case "invalid_type": {
      if (issue.input === undefined) {
        return [{ path, message: `${missing(name)}.`, help: added(name, expected) }];
      }
      return [
        {
          path,
          message: `${subject(name)} is ${kindOf(issue.input)}, but ${typeWords(issue.expected)} is needed.`,
          help: expected || `Write ${typeWords(issue.expected)} here.`,
        },
      ];
    }
    case "invalid_value":
      return [invalidChoice(path, name, issue.values.map(String), issue.input, expected)];
    case "invalid_union":
      return [invalidUnion(path, issue, kind, value)];
    case "too_small":
      return [{ path, ...tooSmall(name, issue, expected) }];
    case "too_big":
      return [
        {
          path,
          message: `${subject(name)} has more than the ${issue.maximum} that fit here.`,
          help: "Take some away, or put them into another group.",
        },
      ];
    default:
      return [
        {
          path,
          message: `${subject(name)} isn’t written as it must be: ${inputWords(issue.input)}.`,
          help: expected || "Look at how the other entries write it.",
        },
      ];
  }
}

function tooSmall(
  name: string | undefined,
  issue: z.core.$ZodIssueTooSmall,
  expected: string,
): Pick<Mistake, "message" | "help"> {
  if (issue.origin === "array") {
    return {
      message: `${name ? `“${name}”` : "The file"} has an empty list, but at least one entry is needed.`,
      help:
        expected || "Write an entry between the square brackets, as the example at the top shows.",
    };
  }
  if (issue.origin === "string") {
    return { message: `${subject(name)} is empty.`, help: expected };
  }
  return {
    message: `${subject(name)} is ${String(issue.input)}, but the least is ${issue.minimum}.`,
    help: expected,
  };
}

function unknownField(
  key: string,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  kind: Kind,
  value: unknown,
): Mistake {
  const schema = schemaAt(kind.schema, issue.path, value);
  const fields = fieldNames(schema);
  const alone = issue.keys.length === 1;
  const near = suggest(key, fields) ?? (alone ? onlyMissing(schema, key, issue.input) : undefined);
  const owner = issue.path.length > 1 ? `“${fieldName(issue.path) ?? kind.entry}”` : kind.entry;
  return {
    path: [...issue.path, key],
    message: `${shown(key)} isn’t a field of ${owner}${near ? `; did you mean “${near}”?` : "."}`,
    help: near ? `Rename it to ${near}.` : `Delete it. The fields are: ${fields.join(", ")}.`,
    ...(near && !Object.hasOwn(Object(issue.input), near) ? { meant: [...issue.path, near] } : {}),
  };
}

/** The one field that an entry lacks, if what stands under an unknown name could be its value. */
function onlyMissing(
  schema: z.core.$ZodType | undefined,
  key: string,
  input: unknown,
): string | undefined {
  const given = Object(input) as Record<string, unknown>;
  const [missing, another] = neededFields(schema).filter((name) => !Object.hasOwn(given, name));
  if (!missing || another) return undefined;
  const field = schemaAt(schema as z.core.$ZodType, [missing], given);
  return field && z.safeParse(field, given[key]).success ? missing : undefined;
}

function invalidChoice(
  path: readonly PropertyKey[],
  name: string | undefined,
  choices: string[],
  input: unknown,
  expected: string,
): Mistake {
  if (input === undefined)
    return { path, message: `${missing(name)}.`, help: added(name, expected) };
  const near = typeof input === "string" ? suggest(input, choices) : undefined;
  const list = choices.map((choice) => `“${choice}”`).join(", ");
  return {
    path,
    message: `${subject(name)} can’t be ${inputWords(input)}${near ? `; did you mean “${near}”?` : "."}`,
    help: `Write one of: ${list}.`,
  };
}

function invalidUnion(
  path: readonly PropertyKey[],
  issue: z.core.$ZodIssueInvalidUnion,
  kind: Kind,
  value: unknown,
): Mistake {
  const schema = schemaAt(kind.schema, path.slice(0, -1), value);
  const key = issue.discriminator ?? String(path.at(-1));
  const choices = discriminators(schema, key);
  const input = path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  );
  const list = choices.map((choice) => `"${choice}"`).join(" or ");
  return invalidChoice(path, key, choices, input, `After it stands ${list}.`);
}

function discriminators(schema: z.core.$ZodType | undefined, key: string): string[] {
  const options = (schema as { options?: z.ZodObject[] } | undefined)?.options ?? [];
  return options
    .flatMap((option) => [...((option.shape[key] as z.ZodLiteral | undefined)?.values ?? [])])
    .map(String);
}

function fieldName(path: readonly PropertyKey[]): string | undefined {
  return path.findLast((step) => typeof step === "string") as string | undefined;
}

const subject = (name: string | undefined): string => (name ? `“${name}”` : "The value");
const missing = (name: string | undefined): string =>
  name ? `“${name}” is missing` : "A value is missing";
const added = (name: string | undefined, expected: string): string =>
  `${name ? `Add a line that begins with ${name}:` : "Add it."} ${expected}`.trim();
const named = (name: string | undefined, message: string): string =>
  name ? `${name}: ${message}` : message;

const inputWords = (input: unknown): string =>
  typeof input === "string" ? shown(input) : kindOf(input);

function kindOf(input: unknown): string {
  if (input === null) return "null, which means nothing";
  if (Array.isArray(input)) return "a list in square brackets";
  if (typeof input === "string") return "text in quotation marks";
  if (typeof input === "number" || typeof input === "boolean") return String(input);
  if (typeof input === "object") return "a group of fields in curly brackets";
  return "something that isn’t plain text";
}

function typeWords(expected: string): string {
  switch (expected) {
    case "string":
      return "text in quotation marks";
    case "array":
      return "a list in square brackets";
    case "object":
      return "a group of fields in curly brackets";
    case "int":
      return "a whole number without quotation marks";
    case "number":
      return "a number without quotation marks";
    case "boolean":
      return "true or false";
    default:
      return expected;
  }
}
