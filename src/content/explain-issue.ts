import type { z } from "zod";
import type { Kind } from "./kinds.ts";
import { fieldNames, fieldWords, schemaAt } from "./schema-at.ts";
import { suggest } from "./suggest.ts";

/** A mistake before its place in the file is known. */
export type Mistake = { path: readonly PropertyKey[]; message: string; help: string };

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
      return [{ path, message: named(name, issue.message), help }];
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
      return [
        {
          path,
          message:
            issue.origin === "array"
              ? `${subject(name)} is an empty list, but at least one is needed.`
              : `${subject(name)} is too small or empty.`,
          help: expected || "Write at least one entry between the square brackets.",
        },
      ];
    case "too_big":
      return [
        {
          path,
          message: `${subject(name)} has more than the ${issue.maximum} that fit here.`,
          help: "Take some away.",
        },
      ];
    default:
      return [
        {
          path,
          message: `${subject(name)} isn’t written as it must be: ${JSON.stringify(issue.input)}.`,
          help: expected || "Look at how the other entries write it.",
        },
      ];
  }
}

function unknownField(key: string, issue: z.core.$ZodIssue, kind: Kind, value: unknown): Mistake {
  const fields = fieldNames(schemaAt(kind.schema, issue.path, value));
  const near = suggest(key, fields);
  const owner = issue.path.length > 1 ? `“${fieldName(issue.path) ?? kind.entry}”` : kind.entry;
  return {
    path: [...issue.path, key],
    message: `“${key}” isn’t a field of ${owner}${near ? `; did you mean “${near}”?` : "."}`,
    help: near ? `Rename it to ${near}.` : `Delete it. The fields are: ${fields.join(", ")}.`,
  };
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
    message: `${subject(name)} can’t be ${JSON.stringify(input)}${near ? `; did you mean “${near}”?` : "."}`,
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
  return invalidChoice(path, key, choices, input, `Write one of: ${choices.join(", ")}.`);
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

function kindOf(input: unknown): string {
  if (input === null) return "null, which means nothing";
  if (Array.isArray(input)) return "a list in square brackets";
  if (typeof input === "string") return "text in quotation marks";
  if (typeof input === "number") return "a number";
  if (typeof input === "boolean") return "true or false";
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
    case "number":
      return "a number without quotation marks";
    case "boolean":
      return "true or false";
    default:
      return expected;
  }
}
