import { z } from "zod";
import { entryName } from "../content/explain/entry-name.ts";
import { nounOf } from "../content/explain/noun-of.ts";
import type { Kind } from "../content/kinds.ts";
import { entrySchema } from "./entries.ts";

/** As much of a text as tells it from others in a list. */
const most = 90;

/** What people call an entry, by the first of its fields that says it: “Anytown Local Offer”. */
export function entryTitle(kind: Kind, entry: unknown, index: number): string {
  const name = entryName(kind, entry);
  if (name) {
    const chosen = kind.calledBy.map((field) => choiceWords(kind, field, name)).find(Boolean);
    return shortened(chosen ?? name);
  }
  const noun = nounOf(kind);
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${index + 1}`;
}

/** A word of the data as forms say it: an entry may be called by what was chosen. */
function choiceWords(kind: Kind, name: string, value: string): string | undefined {
  const schema = entrySchema(kind);
  const field = schema instanceof z.ZodObject ? schema.shape[name] : undefined;
  return field && z.globalRegistry.get(field)?.choices?.[value];
}

function shortened(text: string): string {
  const plain = text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|\s*\n\s*/g, " ")
    .trim();
  if (plain.length <= most) return plain;
  return `${plain.slice(0, most).replace(/\s+\S*$/, "")} …`;
}
