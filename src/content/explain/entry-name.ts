import type { EntryKind } from "../field-marks.ts";

/** The field that tells people which entry it is, by the kind of entry. */
const namedBy: Readonly<Record<EntryKind, string>> = {
  organisations: "name",
  groups: "title",
  priorities: "title",
  quotes: "inShort",
  links: "label",
  easyRead: "title",
  glossary: "term",
  sources: "title",
  updates: "title",
  versions: "title",
  contacts: "name",
  measures: "name",
  actions: "text",
  reports: "period",
};

/** What an entry is called where people see no ids; nothing where it doesn’t say so. */
export function entryName(kind: EntryKind, entry: unknown): string | undefined {
  const name = (Object(entry) as Record<string, unknown>)[namedBy[kind]];
  return typeof name === "string" && name.trim() !== "" ? name.trim() : undefined;
}
