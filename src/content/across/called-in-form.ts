import type { RawContent } from "../content.ts";
import { entryName } from "../explain/entry-name.ts";
import type { EntryKind } from "../field-marks.ts";
import { shown } from "../values/shown.ts";
import { valuesAt } from "./values-at.ts";

/** What a form calls the entry with some id, by its name: “Anytown City Council”. */
export function calledInForm(content: RawContent, kind: EntryKind, id: string): string {
  const entries = valuesAt(content[kind], kind === "easyRead" ? "parts.*" : "*");
  const entry = entries.find(({ value }) => Object(value).id === id)?.value;
  const name = entryName(kind, entry);
  return name ? shown(name) : "An entry without a name";
}
