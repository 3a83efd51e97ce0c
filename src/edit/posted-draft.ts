import type { Draft } from "./draft.ts";
import type { Question } from "./question.ts";

/** The fields of a form that was sent, in their order. */
export type Posted = readonly (readonly [name: string, value: string])[];

/** No list has more items than this, however many somebody sends. */
const mostItems = 2_000;

/**
 * Reads what was typed into a form. What answers no question is passed over, so that nobody can send a
 * field that the form didn’t ask for.
 *
 * @param name the name before those of the questions
 */
export function postedDraft(questions: readonly Question[], posted: Posted, name = ""): Draft {
  const texts = new Map(posted);
  const lists = listLengths(posted);
  const group = (inner: readonly Question[], way: string): Draft =>
    Object.fromEntries(
      inner.map((question) => [question.name, read(question, question.name, way)]),
    );
  const read = (question: Question, own: string, above: string): Draft => {
    const way = above ? `${above}.${own}` : own;
    const text = (part = ""): string =>
      (texts.get(part ? `${way}.${part}` : way) ?? "").replace(/\r\n?/g, "\n");
    switch (question.type) {
      case "group":
        return group(question.questions, way);
      case "list": {
        const length = Math.min(lists.get(way) ?? 0, mostItems);
        return Array.from({ length }, (_, index) => read(question.item, String(index), way));
      }
      case "union":
        return {
          ...Object.fromEntries(
            question.choices.map(({ value, questions }) => [
              value,
              group(questions, `${way}.${value}`),
            ]),
          ),
          [question.by]: text(question.by),
        };
      case "day":
      case "time":
        return { day: text("day"), month: text("month"), year: text("year") };
      case "picture":
        return { chosen: text(), search: text("search") };
      default:
        return text();
    }
  };
  return group(questions, name);
}

/** How many items each list has, by the list’s name: each item sends its number along, even an empty one. */
function listLengths(posted: Posted): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const [name] of posted) {
    const steps = name.split(".");
    for (const [at, step] of steps.entries()) {
      if (at === 0 || !/^\d{1,4}$/.test(step)) continue;
      const list = steps.slice(0, at).join(".");
      lengths.set(list, Math.max(lengths.get(list) ?? 0, Number(step) + 1));
    }
  }
  return lengths;
}
