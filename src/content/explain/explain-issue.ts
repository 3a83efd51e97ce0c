import { suggest } from "check-barriers/text";
import type { z } from "zod";
import type { Kind } from "../kinds.ts";
import type { Mistake } from "../mistake.ts";
import { oddLetter } from "../values/odd-letter.ts";
import { shown } from "../values/shown.ts";
import type { TextProblem } from "../values/text-problem.ts";
import { issueInForm } from "./issue-in-form.ts";
import { noValue } from "./no-value.ts";
import { choicesOf, type FieldWords, fieldWords, schemaAt, wordsOnChoices } from "./schema-at.ts";
import { unknownField } from "./unknown-field.ts";
import { kindOf, wrongType } from "./wrong-type.ts";

/**
 * Tells an issue of the schema in plain English: what is wrong, what is expected, an example; and the
 * same for whoever sees a form. An issue about several unknown fields becomes one mistake for each.
 */
export function explainIssue(issue: z.core.$ZodIssue, kind: Kind, value: unknown): Mistake[] {
  const nothing = noValue(issue.path, kind, value);
  if (nothing) return [nothing];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownField(key, issue, kind, value));
  }
  return [{ ...explained(issue, kind, value), form: issueInForm(issue, kind, value) }];
}

type OtherIssue = Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>;

function explained(issue: OtherIssue, kind: Kind, value: unknown): Mistake {
  const { path } = issue;
  const name = fieldName(path);
  const words = fieldWords(schemaAt(kind.schema, path, value));
  const expected = [words.about, words.example && `For example: ${words.example}.`]
    .filter(Boolean)
    .join(" ");

  switch (issue.code) {
    case "custom": {
      const { help = expected, at } = (issue.params ?? {}) as Partial<TextProblem>;
      const place = at === undefined ? {} : { at };
      return { path, message: named(name, issue.message), help, ...place };
    }
    case "invalid_type": {
      if (issue.input === undefined) return missing(path, name, words);
      return { path, ...wrongType(path, issue.input, issue.expected, expected) };
    }
    case "invalid_value":
      return invalidChoice(path, name, issue.values.map(String), issue.input, words);
    case "invalid_union":
      return invalidUnion(path, issue, kind, value);
    case "too_small":
      return { path, ...tooSmall(name, issue, expected) };
    case "too_big":
      return {
        path,
        message: `${subject(name)} has more than the ${issue.maximum} that fit here.`,
        help: "Take some away, or put them into another group.",
      };
    default:
      return {
        path,
        message: `${subject(name)} isn’t written as it must be: ${inputWords(issue.input)}.`,
        help: expected || "Look at how the other entries write it.",
      };
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

function invalidChoice(
  path: readonly PropertyKey[],
  name: string | undefined,
  choices: string[],
  input: unknown,
  words: FieldWords,
): Mistake {
  if (input === undefined) return missing(path, name, words);
  const text = typeof input === "string" ? input : "";
  const odd = oddLetter(text, (written) => choices.includes(written));
  if (odd) return { path, message: named(name, odd.message), help: odd.help };
  const near = suggest(text, choices);
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
  const choices = choicesOf(schema, key);
  const input = path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  );
  return invalidChoice(path, key, choices, input, wordsOnChoices(choices));
}

function fieldName(path: readonly PropertyKey[]): string | undefined {
  return path.findLast((step) => typeof step === "string") as string | undefined;
}

const subject = (name: string | undefined): string => (name ? `“${name}”` : "The value");
const named = (name: string | undefined, message: string): string =>
  name ? `${name}: ${message}` : message;

const inputWords = (input: unknown): string =>
  typeof input === "string" ? shown(input) : kindOf(input);

function missing(
  path: readonly PropertyKey[],
  name: string | undefined,
  { about, example }: FieldWords,
): Mistake {
  if (!name) return { path, message: "A value is missing.", help: `Add it: ${example ?? "…"}.` };
  const help = ["Add a line for it.", about, example && `For example: ${name}: ${example},`];
  return { path, message: `“${name}” is missing.`, help: help.filter(Boolean).join(" ") };
}
