import { z } from "zod";
import { schemaAt } from "../../content/explain/schema-at.ts";
import type { Kind } from "../../content/kinds.ts";
import type { Way } from "./merge-values.ts";

/**
 * What people call the field to which some steps lead; an item of a list bears the name of the list.
 *
 * @param way the steps from the top of the kind’s data
 * @param value the data, by which the right one of several kinds of group is found
 */
export function fieldLabel(kind: Kind, way: Way, value: unknown): string {
  const end = way.findLastIndex((step) => typeof step === "string");
  const name = String(way[end]);
  const around = schemaAt(kind.schema, way.slice(0, end), value);
  return labelOf(around instanceof z.ZodObject ? around.shape[name] : undefined) ?? inWords(name);
}

function labelOf(field: z.core.$ZodType | undefined): string | undefined {
  if (!field) return undefined;
  const { label } = z.globalRegistry.get(field) ?? {};
  return label ?? (field instanceof z.ZodOptional ? labelOf(field.unwrap()) : undefined);
}

/** A name in the data as people would write it: `checkedOn` becomes “Checked on”. */
function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
