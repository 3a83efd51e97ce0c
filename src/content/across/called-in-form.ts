import type { RawContent } from "../content.ts";
import { entryName } from "../explain/entry-name.ts";
import { kinds } from "../kinds.ts";
import { shown } from "../values/shown.ts";
import { valuesAt } from "./values-at.ts";

/** What a form calls the entry with some id, by its name: “Anytown City Council”. */
export function calledInForm(content: RawContent, of: keyof RawContent, id: string): string {
  const kind = kinds.find(({ name }) => name === of);
  const entries = valuesAt(content[of], kind?.entries ? `${kind.entries}.*` : "*");
  const entry = entries.find(({ value }) => Object(value).id === id)?.value;
  const name = kind && entryName(kind, entry);
  return name ? shown(name) : "An entry without a name";
}
