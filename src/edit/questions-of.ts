import { z } from "zod";
import { inWords } from "../content/explain/in-words.ts";
import { listLimits } from "../content/explain/list-limits.ts";
import type { FieldMarks } from "../content/field-marks.ts";
import type { Asked, Choice, Question } from "./question.ts";

/**
 * The questions that a form asks for the fields of a group, in the order of its schema.
 *
 * @param except a field that is asked for elsewhere
 * @throws for a kind of schema for which nobody has told yet how to ask
 */
export function questionsOf(schema: z.core.$ZodType, except?: string): Question[] {
  if (!(schema instanceof z.ZodObject)) throw new Error("Only groups of fields have questions.");
  return Object.entries<z.core.$ZodType>(schema.shape)
    .filter(([name]) => name !== except)
    .map(([name, field]) => questionOf(name, field));
}

function questionOf(name: string, field: z.core.$ZodType): Question {
  const { schema, marks, optional } = unwrapped(field);
  const asked: Asked = {
    name,
    label: marks.label ?? inWords(name),
    ...hintOf(marks),
    ...(marks.markdown ? { markdown: true } : {}),
    optional: optional && !marks.neededIn,
  };
  if (marks.idOf || marks.isPlace) return { ...asked, type: "given" };
  if (marks.refersTo) return { ...asked, type: "entry", kind: marks.refersTo };
  if (marks.isPicture) return { ...asked, type: "picture" };
  if (marks.isFile) return { ...asked, type: "document" };
  if (schema instanceof z.ZodString) return { ...asked, type: marks.asked ?? "line" };
  if (schema instanceof z.ZodNumber) return { ...asked, type: "number" };
  if (schema instanceof z.ZodEnum) {
    const choices = schema.options.map((value) => choiceOf(String(value), marks));
    return { ...asked, type: "choice", choices };
  }
  if (schema instanceof z.ZodArray) return listQuestion(asked, schema, marks);
  if (schema instanceof z.ZodObject) {
    return { ...asked, type: "group", questions: questionsOf(schema) };
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return unionQuestion(asked, schema, marks);
  throw new Error(`Nobody has told yet how a form asks for a ${schema._zod.def.type}.`);
}

function listQuestion(asked: Asked, schema: z.ZodArray, marks: Marks): Question {
  const { hint, ...item } = questionOf("", schema.element);
  const label = marks.item ?? item.label;
  // What is to be put into one line is said once for all of them
  const isWhole = item.type === "group" || item.type === "union" || item.type === "list";
  return {
    ...asked,
    ...(!isWhole && (asked.hint ?? hint)
      ? { hint: [asked.hint, hint].filter(Boolean).join(" ") }
      : {}),
    ...(asked.label === "" ? { label: item.label } : {}),
    type: "list",
    item: { ...item, label, ...(hint && isWhole ? { hint } : {}) },
    ...listLimits(schema),
  };
}

function unionQuestion(asked: Asked, schema: z.ZodDiscriminatedUnion, marks: Marks): Question {
  const by = schema.def.discriminator;
  const choices = schema.options.flatMap((option) => {
    const { shape } = option as z.ZodObject;
    const literal = shape[by] as z.ZodLiteral;
    const own = { ...marks, ...z.globalRegistry.get(literal) };
    const questions = questionsOf(option, by);
    return [...literal.values].map((value) => ({ ...choiceOf(String(value), own), questions }));
  });
  return { ...asked, type: "union", by, choices };
}

type Marks = FieldMarks & { description?: string | undefined };

function unwrapped(field: z.core.$ZodType, outer: Marks = {}, optional = false) {
  const marks: Marks = { ...z.globalRegistry.get(field), ...outer };
  if (field instanceof z.ZodOptional) return unwrapped(field.unwrap(), marks, true);
  return { schema: field, marks, optional };
}

/** A hint that only says the label again is left out. */
function hintOf({ hint, description, label = "" }: Marks): { hint?: string } {
  const said = hint ?? description;
  const plain = (text: string): string => text.toLowerCase().replace(/^(?:the|an?) |\.$/g, "");
  return said && plain(said) !== plain(label) ? { hint: said } : {};
}

const choiceOf = (value: string, { choices }: Marks): Choice => ({
  value,
  label: choices?.[value] ?? inWords(value),
});
