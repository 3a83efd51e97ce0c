import { timeInWords } from "../content/values/time-in-words.ts";
import { type DaySlip, dayValue } from "./day-value.ts";
import { type Draft, partOf, typed } from "./draft.ts";
import { dueValue } from "./due-value.ts";
import type { ListQuestion, Question, UnionQuestion } from "./question.ts";

/** The way to a value in the data. */
export type Way = readonly PropertyKey[];

/** What a form holds, as data would. */
export type FormValue = {
  value: unknown;
  /** The name of the form’s field for the value at a way: empty items aren’t counted in data. */
  nameOf: (way: Way) => string | undefined;
  /** The names of all fields, in the order of the form. */
  names: readonly string[];
  /** What is wrong with what was typed before it can be data at all, by way. */
  slips: readonly (DaySlip & { way: Way })[];
};

/**
 * Turns what was typed into data: what is empty is left out, and so are items and groups in which nothing
 * stands. What the form didn’t ask for stays as it was.
 *
 * @param before the group as it was, for what isn’t asked and for empty lists that stood there
 */
export function formValue(
  questions: readonly Question[],
  draft: Draft,
  before: unknown,
): FormValue {
  const names = new Map<string, string>();
  const slips: (DaySlip & { way: Way })[] = [];

  function group(
    inner: readonly Question[],
    from: Draft | undefined,
    old: unknown,
    at: At,
  ): unknown {
    const asked = inner.filter(({ type }) => type !== "given");
    const known = new Set(asked.map(({ name }) => name));
    const kept = Object.entries(Object(old)).filter(([name]) => !known.has(name));
    const fresh = asked.flatMap((question) => {
      const value = read(question, partOf(from, question.name), fieldOf(old, question.name), {
        way: [...at.way, question.name],
        name: at.name ? `${at.name}.${question.name}` : question.name,
      });
      return value === undefined ? [] : [[question.name, value] as const];
    });
    return inOrder(inner, Object.fromEntries([...kept, ...fresh]), old);
  }

  function read(question: Question, from: Draft | undefined, old: unknown, at: At): unknown {
    names.set(at.way.join("/"), at.name);
    switch (question.type) {
      case "group": {
        if (question.optional && isBlank(from)) return undefined;
        return group(question.questions, from, old, at);
      }
      case "list":
        return list(question, from, old, at);
      case "union":
        return union(question, from, old, at);
      case "day":
      case "time": {
        const { value, slip } = dayValue(from, {
          label: question.label,
          rough: question.type === "time",
          old: fieldsOfOld(old),
        });
        if (slip) slips.push({ ...slip, way: at.way });
        return value;
      }
      case "picture":
        return typed(partOf(from, "chosen")) || undefined;
      case "number":
        // However many digits it has, what wasn’t changed stays
        if (typeof old === "number" && typed(from).trim() === String(old)) return old;
        return numberOf(typed(from));
      case "due":
        if (typeof old === "string" && typed(from).trim() === timeInWords(old)) return old;
        return typed(from).trim() === "" ? undefined : dueValue(typed(from));
      case "text":
        return (
          typed(from)
            .replace(/[ \t]+$/gm, "")
            .trim() || undefined
        );
      default:
        // Whoever presses Enter in a long line means no line break
        return (
          typed(from)
            .trim()
            .replace(/\s*\n\s*/g, " ") || undefined
        );
    }
  }

  function list(
    { item, optional, least }: ListQuestion,
    from: Draft | undefined,
    old: unknown,
    at: At,
  ) {
    const items = Array.isArray(from) ? from : [];
    const values: unknown[] = [];
    for (const [index, draft] of items.entries()) {
      if (isBlank(draft)) continue;
      const way = [...at.way, values.length];
      const value = read(item, draft, fieldOf(old, index), { way, name: `${at.name}.${index}` });
      values.push(value ?? "");
    }
    if (values.length > 0) return values;
    // An empty list that stood there may stay; one that needs items is left out with the last of them.
    return optional && (least > 0 || !Array.isArray(old)) ? undefined : [];
  }

  function union(question: UnionQuestion, from: Draft | undefined, old: unknown, at: At): unknown {
    const chosen = typed(partOf(from, question.by));
    const first = `${at.name}.${question.by}`;
    names.set(at.way.join("/"), first).set([...at.way, question.by].join("/"), first);
    const choice = question.choices.find(({ value }) => value === chosen);
    if (!choice) return question.optional ? undefined : {};
    const same = fieldOf(old, question.by) === chosen ? old : undefined;
    const name = `${at.name}.${chosen}`;
    const value = group(choice.questions, partOf(from, chosen), same, { way: at.way, name });
    return { [question.by]: chosen, ...(value as object) };
  }

  const value = group(questions, draft, before, { way: [], name: "" });
  const nameOf = (way: Way): string | undefined => {
    for (let end = way.length; end > 0; end -= 1) {
      const name = names.get(way.slice(0, end).join("/"));
      if (name !== undefined) return name;
    }
    return undefined;
  };
  return { value, nameOf, names: [...names.values()], slips };
}

type At = { way: Way; name: string };

const fieldOf = (value: unknown, name: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<PropertyKey, unknown>)[name]
    : undefined;

const fieldsOfOld = (old: unknown): string => (typeof old === "string" ? old : "");

/** Whether nothing was typed anywhere in a part of a form. A choice that was made is something. */
export function isBlank(draft: Draft | undefined): boolean {
  if (draft === undefined || typeof draft === "string") return typed(draft).trim() === "";
  return Object.entries(draft).every(([name, part]) => name === "search" || isBlank(part));
}

/** `61.5`, or `2,400` as people write it; what is no number stays as it was typed, for the rules to tell. */
function numberOf(text: string): unknown {
  const plain = text
    .trim()
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, "")
    .replace(/^−/, "-");
  if (plain === "") return undefined;
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain) ? Number(plain) : text.trim();
}

/** Fields stand as they stood, and new ones where the schema has them. */
function inOrder(questions: readonly Question[], value: object, old: unknown): object {
  const stood = Object.keys(Object(old)).filter((name) => Object.hasOwn(value, name));
  const order = [...stood];
  for (const [at, { name }] of questions.entries()) {
    if (!Object.hasOwn(value, name) || order.includes(name)) continue;
    const before = questions.slice(0, at).findLast((other) => order.includes(other.name));
    order.splice(before ? order.indexOf(before.name) + 1 : 0, 0, name);
  }
  return Object.fromEntries(order.map((name) => [name, (value as Record<string, unknown>)[name]]));
}
