import { z } from "zod";
import type { Kind } from "../kinds.ts";
import { kinds } from "../kinds.ts";
import type { InForm } from "../mistake.ts";
import { timeInWords } from "../values/time-in-words.ts";
import { type FieldCalled, fieldCalled } from "./field-called.ts";

/**
 * Asks in a form for what is missing at a path: “Enter the web address.”, “Choose the organisation.”,
 * “Add at least one paragraph.”
 *
 * @see https://design-system.service.gov.uk/components/error-message/
 */
export function askedInForm(kind: Kind, path: readonly PropertyKey[], value: unknown): InForm {
  const called = fieldCalled(kind, path, value);
  const { label, schema, marks } = called;
  if (marks.isPicture) return { message: "Choose a picture.", help: "It is one of the gallery." };
  if (marks.isFile) return { message: "Choose a document.", help: "It is one of the list." };
  const choose = `Choose ${nameless.test(label) ? `an answer for “${label}”` : asked(label)}.`;
  if (marks.refersTo) return { message: choose, help: fromList(marks.refersTo) };
  if (schema instanceof z.ZodArray) return atLeastOne(kind, path, value);
  if (isChoice(schema)) return { message: choose, help: "Take the answer that fits best." };
  const isGroup = schema instanceof z.ZodObject;
  return {
    message: `${verbFor(label, isGroup)} ${asked(label)}.`,
    help: isGroup ? "It can’t be left out." : exampleIn(called),
  };
}

function verbFor(label: string, isGroup: boolean): string {
  if (clause.test(label)) return "Say";
  return isGroup || nameless.test(label) ? "Fill in" : "Enter";
}

/** Asks for the first item of a list. */
function atLeastOne(kind: Kind, path: readonly PropertyKey[], value: unknown): InForm {
  const item = fieldCalled(kind, [...path, 0], value);
  const { refersTo, isPicture } = item.marks;
  const help = isPicture
    ? "Choose it from the gallery."
    : refersTo
      ? fromList(refersTo)
      : exampleIn(item);
  const noun = path.length === 0 ? kind.entry.replace(/^an? /, "") : lowered(item.label);
  return { message: `Add at least one ${noun}.`, help };
}

const isChoice = (schema: z.core.$ZodType | undefined): boolean =>
  schema instanceof z.ZodEnum ||
  schema instanceof z.ZodLiteral ||
  schema instanceof z.ZodDiscriminatedUnion;

/** Where to find an entry that is to be chosen, and what to do where there is no such one yet. */
export function fromList(to: string): string {
  const entry = kinds.find(({ name }) => name === to)?.entry ?? "an entry";
  return `If it isn’t in the list, add it first, as ${entry} of its own.`;
}

/** What a text, a number or a day may look like, in a sentence. */
export function exampleIn({ marks }: FieldCalled): string {
  const [example] = (marks.examples as unknown[] | undefined) ?? [];
  if (typeof example === "number") return `For example: ${example}.`;
  if (typeof example !== "string") return "It can’t be left out.";
  const words = timeInWords(example);
  return `For example: ${words}${/[.!?…]$/.test(words) ? "" : "."}`;
}

/** A label that says what to do or asks, such as “Who speaks”, and is no name of a thing. */
const clause =
  /^(?:who|whom|whose|what|when|where|why|which|how|whether|if|by|on|in|for|from|until)\b/i;

/** A label that is neither, such as “Made by” or “Part of which group”. */
const nameless = /^\w+ (?:by|for|from|in|of|on|to|with)$|\bof (?:them|which)\b/i;

/** A label as part of a sentence: “the web address”, “who speaks”. */
export function asked(label: string): string {
  const words = lowered(label.replace(/[?.:]$/, ""));
  if (clause.test(label)) return words;
  if (nameless.test(label)) return `“${label}”`;
  return /^(?:the|a|an|your|our|its|their|this)\b/i.test(label) ? words : `the ${words}`;
}

/** A label in the middle of a sentence. An abbreviation keeps its capitals. */
const lowered = (label: string): string =>
  /^.(?:[A-Z]|$)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
