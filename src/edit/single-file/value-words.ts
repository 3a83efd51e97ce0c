import type { EntryKind } from "../../content/field-marks.ts";
import { kinds } from "../../content/kinds.ts";
import { timeInWords } from "../../content/values/time-in-words.ts";
import { entriesOf, idOf } from "../entries.ts";
import { entryTitle } from "../entry-title.ts";
import type { Question } from "../question.ts";
import type { Workspace } from "../workspace.ts";

/**
 * What stands in a field, in the words of its form: choices and entries by their names, days in words.
 * Each item of a list and each field of a group is a line.
 */
export function valueWords(workspace: Workspace, question: Question, value: unknown): string[] {
  if (value === undefined) return [];
  switch (question.type) {
    case "group":
      return groupWords(workspace, question.questions, value);
    case "list":
      return itemsOf(value).flatMap((item) => valueWords(workspace, question.item, item));
    case "union": {
      const choice = question.choices.find(
        ({ value: chosen }) => chosen === field(value, question.by),
      );
      return choice ? [choice.label, ...groupWords(workspace, choice.questions, value)] : [];
    }
    case "choice":
      return [question.choices.find((choice) => choice.value === value)?.label ?? String(value)];
    case "entry":
      return [titleOf(workspace, question.kind, String(value))];
    case "picture":
      return [workspace.pictures.find(({ name }) => name === value)?.title ?? String(value)];
    case "day":
    case "time":
    case "due":
      return [timeInWords(String(value))];
    default:
      return String(value).split("\n");
  }
}

/** The fields of a group that say something, each with its label. */
export function groupWords(
  workspace: Workspace,
  questions: readonly Question[],
  value: unknown,
): string[] {
  return questions
    .filter(({ type }) => type !== "given")
    .flatMap((question) => {
      const lines = valueWords(workspace, question, field(value, question.name));
      const [first, ...more] = lines;
      if (first === undefined) return [];
      return more.length > 0 ? [`${question.label}:`, ...lines] : [`${question.label}: ${first}`];
    });
}

function titleOf({ content }: Workspace, name: EntryKind, id: string): string {
  const kind = kinds.find((one) => one.name === name);
  const entries = kind ? (entriesOf(kind, content[kind.name])?.entries ?? []) : [];
  const index = entries.findIndex((entry) => idOf(entry) === id);
  return kind && index >= 0 ? entryTitle(kind, entries[index], index) : id;
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const field = (value: unknown, name: string): unknown =>
  Object.hasOwn(Object(value), name) ? (value as Record<string, unknown>)[name] : undefined;
