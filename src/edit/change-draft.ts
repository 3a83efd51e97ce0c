import { type Draft, draftOf } from "./draft.ts";
import type { ListQuestion, Question } from "./question.ts";

/** What a button in a form does with a list: `add:sections`, `remove:sections.1`, `up:sections.1.paragraphs.0`. */
export type ListChange = { act: "add" | "remove" | "up" | "down"; name: string };

/** Reads what a button says; nothing where it says something else. */
export function listChange(said: string): ListChange | undefined {
  const [, act, name = ""] = /^(add|remove|up|down):([\w.-]+)$/.exec(said) ?? [];
  return act ? { act: act as ListChange["act"], name } : undefined;
}

/**
 * Changes a list in a draft as a button says.
 *
 * @returns the draft, and the name of the item that is meant now, or of the list where there is none
 */
export function changeDraft(
  questions: readonly Question[],
  draft: Draft,
  { act, name }: ListChange,
): { draft: Draft; at: string } {
  const changed = structuredClone(draft);
  const steps = name.split(".");
  const own = act === "add" ? undefined : Number(steps.pop());
  const found = listAt(questions, changed, steps);
  if (!found) return { draft, at: name };
  const { list, question } = found;
  const way = steps.join(".");
  if (own === undefined) {
    if (list.length < Math.min(question.most, 2_000)) list.push(draftOf(question.item, undefined));
    return { draft: changed, at: `${way}.${list.length - 1}` };
  }
  if (!(own in list)) return { draft, at: way };
  if (act === "remove") {
    list.splice(own, 1);
    return { draft: changed, at: list.length > 0 ? `${way}.${Math.max(0, own - 1)}` : way };
  }
  const to = act === "up" ? own - 1 : own + 1;
  if (to < 0 || to >= list.length) return { draft: changed, at: name };
  list.splice(to, 0, ...list.splice(own, 1));
  return { draft: changed, at: `${way}.${to}` };
}

/** Follows names to a list, by the questions, so that no name leads anywhere else. */
function listAt(
  questions: readonly Question[],
  draft: Draft,
  steps: readonly string[],
): { list: Draft[]; question: ListQuestion } | undefined {
  const [step = "", ...rest] = steps;
  const question = questions.find(({ name }) => name === step);
  const inner = question && (draft as Record<string, Draft>)[step];
  return question && inner !== undefined ? into(question, inner, rest) : undefined;
}

function into(
  question: Question,
  draft: Draft,
  steps: readonly string[],
): { list: Draft[]; question: ListQuestion } | undefined {
  const [step, ...rest] = steps;
  if (question.type === "group") return listAt(question.questions, draft, steps);
  if (question.type === "union") {
    const choice = question.choices.find(({ value }) => value === step);
    const group = choice && (draft as Record<string, Draft>)[choice.value];
    return choice && group !== undefined ? listAt(choice.questions, group, rest) : undefined;
  }
  if (question.type !== "list" || !Array.isArray(draft)) return undefined;
  if (step === undefined) return { list: draft, question };
  const item = draft[Number(step)];
  return item === undefined ? undefined : into(question.item, item, rest);
}
