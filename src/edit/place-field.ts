import { z } from "zod";
import type { Kind } from "../content/kinds.ts";
import { entriesOf, entrySchema } from "./entries.ts";

/** The field of a kind’s entries that holds their place in the list, if there is one. */
export function placeField(kind: Kind): string | undefined {
  const schema = entriesOf(kind, undefined) && entrySchema(kind);
  if (!(schema instanceof z.ZodObject)) return undefined;
  return Object.keys(schema.shape).find(
    (name) => z.globalRegistry.get(schema.shape[name] as z.ZodType)?.isPlace,
  );
}
