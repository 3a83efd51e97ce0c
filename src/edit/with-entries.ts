import type { RawContent } from "../content/content.ts";
import type { Kind } from "../content/kinds.ts";
import { entriesOf } from "./entries.ts";
import { settled } from "./settled.ts";

/** The content with another list of entries of one kind, and with what follows from that. */
export function withEntries(
  content: RawContent,
  kind: Kind,
  change: (entries: readonly unknown[]) => readonly unknown[],
): RawContent {
  const data = content[kind.name];
  const list = entriesOf(kind, data);
  if (!list) return content;
  const entries = [...change(list.entries)];
  const changed = kind.entries ? { ...(data as object), [kind.entries]: entries } : entries;
  return settled({ ...content, [kind.name]: changed });
}
