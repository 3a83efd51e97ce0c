import { z } from "zod";
import type { Content } from "../content/content.ts";
import { schemaAt } from "../content/explain/schema-at.ts";
import { kinds } from "../content/kinds.ts";

/** A text of the data files, and where it stands. */
export type DataText = {
  text: string;
  kind: keyof Content;
  path: readonly PropertyKey[];
  /** The id of the innermost entry that holds it, or the kind where none does. */
  entry: string;
};

/** Fields of words that readers are never shown by themselves. */
const unseen = new Set<PropertyKey | undefined>(["id", "hardWord", "shows"]);

/** Every text that readers can be shown: no id of theirs or another’s, and no word that stands for a choice. */
export function dataTexts(content: Content): DataText[] {
  return kinds.flatMap(({ name, schema }) =>
    textsIn(content[name], { kind: name, path: [], entry: name }).filter(({ path }) => {
      const field = schemaAt(schema, path, content[name]);
      if (field && z.globalRegistry.get(field)?.refersTo) return false;
      return !(field instanceof z.ZodEnum || field instanceof z.ZodLiteral);
    }),
  );
}

function textsIn(value: unknown, at: Omit<DataText, "text">): DataText[] {
  if (typeof value === "string") return unseen.has(at.path.at(-1)) ? [] : [{ text: value, ...at }];
  if (typeof value !== "object" || value === null) return [];
  const { id } = value as { id?: unknown };
  const entry = typeof id === "string" ? id : at.entry;
  const steps: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, inner]) =>
    textsIn(inner, { kind: at.kind, path: [...at.path, step], entry }),
  );
}
