import { timeInWords } from "../content/values/time-in-words.ts";
import type { Question } from "./question.ts";

/**
 * What stands in a form: texts as they were typed, by the names of fields. A day has three of them, a
 * choice with further questions one group for each.
 */
export type Draft = string | Draft[] | { [name: string]: Draft };

/** What stands in a form before anybody types: the value as it is, or nothing. */
export function draftOf(question: Question, value: unknown): Draft {
  switch (question.type) {
    case "group":
      return groupDraft(question.questions, value);
    case "list":
      if (Array.isArray(value)) return value.map((item) => draftOf(question.item, item));
      // What can’t be without an item begins with one to fill in
      return question.least > 0 && !question.optional ? [draftOf(question.item, undefined)] : [];
    case "union": {
      const chosen = textOf((value as Record<string, unknown> | undefined)?.[question.by]);
      const groups = question.choices.map(({ value: choice, questions }) => [
        choice,
        groupDraft(questions, choice === chosen ? value : undefined),
      ]);
      return { ...Object.fromEntries(groups), [question.by]: chosen };
    }
    case "day":
    case "time":
      return dayDraft(textOf(value));
    case "picture":
      return { chosen: textOf(value), search: "" };
    case "due":
      return timeInWords(textOf(value));
    default:
      return textOf(value);
  }
}

/** The same for several questions about one group. */
export const groupDraft = (questions: readonly Question[], value: unknown): Draft =>
  Object.fromEntries(
    questions.map((question) => [
      question.name,
      draftOf(question, (value as Record<string, unknown> | undefined | null)?.[question.name]),
    ]),
  );

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** What is written in no way that a day can be stands in the field of the year. */
function dayDraft(text: string): Draft {
  const parts = /^(\d{4}(?:\/\d{2})?)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const plain = (digits = ""): string => digits.replace(/^0/, "");
  return { day: plain(parts?.[3]), month: plain(parts?.[2]), year: parts?.[1] ?? text };
}

/** What stands in a part of a draft; nothing of another shape than a text. */
export const typed = (draft: Draft | undefined): string => (typeof draft === "string" ? draft : "");

/** A part of a draft by its name; nothing where it has none. */
export function partOf(draft: Draft | undefined, name: string): Draft | undefined {
  if (typeof draft !== "object") return undefined;
  return Object.hasOwn(draft, name) ? (draft as Record<string, Draft>)[name] : undefined;
}
