import { z } from "zod";
import type { Kind } from "../content/kinds.ts";
import type { Way } from "./form-value.ts";

/** The entries of a kind, and the way to their list; nothing where the kind has none. */
export function entriesOf(
  kind: Kind,
  data: unknown,
): { entries: readonly unknown[]; way: Way } | undefined {
  if (kind.opening === "[") return { entries: Array.isArray(data) ? data : [], way: [] };
  if (!kind.entries) return undefined;
  const list = (data as Record<string, unknown> | undefined)?.[kind.entries];
  return { entries: Array.isArray(list) ? list : [], way: [kind.entries] };
}

/** The schema of one entry. */
export function entrySchema({ schema, entries }: Kind): z.core.$ZodType {
  const list = entries && schema instanceof z.ZodObject ? schema.shape[entries] : schema;
  return (list as z.ZodArray).element;
}

/** The id of an entry, as far as it has one. */
export function idOf(entry: unknown): string | undefined {
  const id = (entry as { id?: unknown } | undefined | null)?.id;
  return typeof id === "string" && id !== "" ? id : undefined;
}
