import { type Kind, kinds } from "../content/kinds.ts";
import { entriesOf, entrySchema, idOf } from "./entries.ts";
import { entryTitle } from "./entry-title.ts";
import type { Way } from "./form-value.ts";
import type { Question } from "./question.ts";
import { questionsOf } from "./questions-of.ts";
import { newestDay } from "./settled.ts";
import type { Workspace } from "./workspace.ts";

/** One form: what it asks, and for which part of the data. */
export type Form = {
  kind: Kind;
  /** The form’s address after the base: `links/local-offer`. */
  path: string;
  title: string;
  /** The way to the group of fields in its kind’s data. */
  way: Way;
  questions: readonly Question[];
  /** The group as it is; nothing for a new entry. */
  before: unknown;
};

/** The form of a new entry, of an entry by its id or place, or of a part of a kind that is one entry. */
export function formAt({ content }: Workspace, kind: Kind, name: string): Form | undefined {
  const data = content[kind.name];
  const path = `${kind.name}/${name}`;
  const part = kind.parts?.find((one) => one.path === name);
  if (part) {
    const fields = new Set<string>(part.fields);
    // Whoever tells readers of a change says its day there
    if (newestDay(content.updates)) fields.delete("updated");
    const questions = questionsOf(kind.schema).filter((question) => fields.has(question.name));
    return { kind, path, title: part.title, way: [], questions, before: data };
  }
  const list = entriesOf(kind, data);
  if (!list) return undefined;
  const questions = questionsOf(entrySchema(kind));
  const { entries, way } = list;
  if (name === "new") {
    const title = `Add ${kind.entry}`;
    return { kind, path, title, way: [...way, entries.length], questions, before: undefined };
  }
  const index = entries.findIndex((entry, at) => segmentOf(entries, entry, at) === name);
  if (index < 0) return undefined;
  const before = entries[index];
  const title = entryTitle(kind, before, index);
  return { kind, path, title, way: [...way, index], questions, before };
}

/** An entry’s part of the address of its form: its id, or its place where no id tells it from others. */
export function segmentOf(entries: readonly unknown[], entry: unknown, index: number): string {
  const id = idOf(entry);
  const sound = id !== undefined && /^[\w-]+$/.test(id) && id !== "new";
  return sound && entries.findIndex((other) => idOf(other) === id) === index ? id : `at.${index}`;
}

/** The address of the form that asks for the value at a way, and what the form is called. */
export function formOf(
  { content }: Pick<Workspace, "content">,
  kindName: Kind["name"],
  way: Way,
): { path: string; title: string } | undefined {
  const kind = kinds.find(({ name }) => name === kindName);
  if (!kind) return undefined;
  const list = entriesOf(kind, content[kind.name]);
  const index = list && way[list.way.length];
  if (list?.way.every((step, at) => way[at] === step) && typeof index === "number") {
    const entry = list.entries[index];
    if (entry === undefined) return { path: kind.name, title: kind.title };
    const path = `${kind.name}/${segmentOf(list.entries, entry, index)}`;
    return { path, title: entryTitle(kind, entry, index) };
  }
  // Its form doesn’t ask for the day, which is that of the newest update
  if (kind.name === "publication" && way[0] === "updated" && newestDay(content.updates)) {
    return formOf({ content }, "updates", []);
  }
  const part = kind.parts?.find(({ fields }) =>
    (fields as readonly string[]).includes(String(way[0])),
  );
  return part
    ? { path: `${kind.name}/${part.path}`, title: part.title }
    : { path: kind.name, title: kind.title };
}
