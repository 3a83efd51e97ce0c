import { z } from "zod";
import type { Kind } from "../kinds.ts";
import type { InForm } from "../mistake.ts";
import { shown } from "../values/shown.ts";
import type { TextProblem } from "../values/text-problem.ts";
import { asked, askedInForm, exampleIn } from "./asked-in-form.ts";
import { type FieldCalled, fieldCalled } from "./field-called.ts";
import { numberAlone } from "./wrong-type.ts";

/**
 * Tells an issue of the schema to whoever sees a form. What only somebody who writes data can do wrong,
 * such as a text where a list should be, is told there as something that is missing.
 */
export function issueInForm(issue: z.core.$ZodIssue, kind: Kind, value: unknown): InForm {
  const { path } = issue;
  const missing = askedInForm(kind, path, value);
  const input = path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined | null)?.[step],
    value,
  );
  if (isBlank(input)) return missing;
  switch (issue.code) {
    case "custom": {
      const { help = missing.help, form } = (issue.params ?? {}) as Partial<TextProblem>;
      return { message: issue.message, help, ...form };
    }
    case "invalid_value":
    case "invalid_union": {
      if (typeof input !== "string") return missing;
      return {
        ...missing,
        message: `${missing.message} ${shown(input)} isn’t one of the answers.`,
      };
    }
    case "invalid_type":
      return noNumber(fieldCalled(kind, path, value), input) ?? missing;
    case "too_small": {
      if (issue.origin === "array") return missing;
      const called = fieldCalled(kind, path, value);
      return {
        message: `${subject(called)} must be ${issue.minimum} or more.`,
        help: missing.help,
      };
    }
    case "too_big":
      return {
        message: `There are more than the ${issue.maximum} that fit here.`,
        help: "Remove some, or add them elsewhere.",
      };
    default:
      return missing;
  }
}

const isBlank = (input: unknown): boolean =>
  input === undefined || input === null || (typeof input === "string" && input.trim() === "");

/** Tells that a number is none, or none of the kind that is needed; nothing where no number is needed. */
function noNumber(called: FieldCalled, input: unknown): InForm | undefined {
  const { schema } = called;
  if (!(schema instanceof z.ZodNumber)) return undefined;
  if (Math.abs(Number(input)) === Number.POSITIVE_INFINITY) {
    const message = `${subject(called)} has more digits than can be counted.`;
    return { message, help: "Enter a smaller number." };
  }
  const number = schema.isInt ? "a whole number" : "a number";
  const alone = typeof input === "string" ? numberAlone(input) : undefined;
  return {
    message: `${subject(called)} must be ${number}.`,
    help: alone ? `Enter the number alone: ${alone}.` : exampleIn(called),
  };
}

/** A field as what a sentence is about. */
function subject({ label }: FieldCalled): string {
  const words = asked(label);
  if (!/^(?:the|an?|your|our|its|their|this)\b/.test(words)) return "The number";
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.includes(",") ? "," : ""}`;
}
