import { fieldCalled } from "../../content/explain/field-called.ts";
import type { Kind } from "../../content/kinds.ts";
import type { Way } from "./merge-values.ts";

/**
 * What forms call the field to which some steps lead; an item of a list bears the name of the list.
 *
 * @param way the steps from the top of the kind’s data
 * @param value the data, by which the right one of several kinds of group is found
 */
export function fieldLabel(kind: Kind, way: Way, value: unknown): string {
  const end = way.findLastIndex((step) => typeof step === "string");
  return fieldCalled(kind, way.slice(0, end + 1), value).label;
}
