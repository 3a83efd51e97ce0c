import { z } from "zod";
import type { FieldMarks } from "../field-marks.ts";
import type { Kind } from "../kinds.ts";
import { inWords } from "./in-words.ts";
import { nounOf } from "./noun-of.ts";
import { schemaAt } from "./schema-at.ts";

/** A field as whoever fills in a form sees it. */
export type FieldCalled = {
  /** “Web address” */
  label: string;
  /** What it may hold, without the mark that it may be left out; nothing where there is no such field. */
  schema: z.core.$ZodType | undefined;
  marks: FieldMarks & { examples?: unknown };
};

/** What a form calls the field, or the item of a list, to which a path leads. */
export function fieldCalled(kind: Kind, path: readonly PropertyKey[], value: unknown): FieldCalled {
  const step = path.at(-1);
  if (step === undefined) return { label: kind.entry, schema: kind.schema, marks: {} };
  const around = schemaAt(kind.schema, path.slice(0, -1), value);
  // A form asks for a group by the one question that tells the groups apart.
  if (around instanceof z.ZodDiscriminatedUnion) return fieldCalled(kind, path.slice(0, -1), value);
  const { schema, marks } = withMarks(fieldOf(around, step));
  if (typeof step !== "number")
    return { label: marks.label ?? inWords(String(step)), schema, marks };
  const list = fieldCalled(kind, path.slice(0, -1), value);
  const label = list.marks.item ?? marks.label ?? capitalNoun(kind);
  return { label, schema, marks };
}

/** What an entry is called: “Glossary term”. */
function capitalNoun(kind: Kind): string {
  const noun = nounOf(kind);
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** A field of a group, or what the items of a list are. */
function fieldOf(
  around: z.core.$ZodType | undefined,
  step: PropertyKey,
): z.core.$ZodType | undefined {
  if (around instanceof z.ZodArray) return around.element;
  if (around instanceof z.ZodObject) return around.shape[String(step)];
  return undefined;
}

/** What is said of a field stands at what it holds, or at the mark that it may be left out. */
function withMarks(
  field: z.core.$ZodType | undefined,
  outer: FieldCalled["marks"] = {},
): Omit<FieldCalled, "label"> {
  const marks = { ...(field && z.globalRegistry.get(field)), ...outer };
  if (field instanceof z.ZodOptional) return withMarks(field.unwrap(), marks);
  return { schema: field, marks };
}
