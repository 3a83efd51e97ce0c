import type { RawContent } from "../content/content.ts";
import { kinds } from "../content/kinds.ts";
import { placeField } from "./place-field.ts";

/**
 * Fills in what follows from other data and so is never asked: the number of an entry that is its place,
 * and the day of the last change, which is that of the newest entry of updates.
 */
export function settled(content: RawContent): RawContent {
  return withPlaces(withLastChange(content));
}

function withLastChange(content: RawContent): RawContent {
  const { publication, updates } = content;
  const newest = newestDay(updates);
  const updated = (publication as { updated?: unknown } | undefined)?.updated;
  if (!newest || updated === undefined || updated === newest) return content;
  return { ...content, publication: { ...(publication as object), updated: newest } };
}

/** The day of the newest update; nothing where there is none. */
export function newestDay(updates: unknown): string | undefined {
  const days = (Array.isArray(updates) ? updates : []).flatMap((entry) => {
    const date = entry?.date;
    return typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : [];
  });
  return days.toSorted().at(-1);
}

function withPlaces(content: RawContent): RawContent {
  const changed = { ...content };
  for (const kind of kinds) {
    const field = placeField(kind);
    const data = content[kind.name];
    if (!field || !Array.isArray(data)) continue;
    if (data.every((entry, index) => entry?.[field] === index + 1)) continue;
    changed[kind.name] = data.map((entry, index) => ({ ...entry, [field]: index + 1 }));
  }
  return changed;
}
