import { placeholderIn } from "../content/across/placeholder-in.ts";
import type { Content } from "../content/content.ts";
import { kinds } from "../content/kinds.ts";
import type { DataFolder } from "./read-folder.ts";

/** A text that is yet to be written, and where. */
export type UnfinishedText = { file: string; line: number; text: string };

/** Finds the texts that still say TODO or the like, in the order in which they stand in the files. */
export async function unfinished(files: DataFolder, content: Content): Promise<UnfinishedText[]> {
  const left = kinds.flatMap(({ name }) =>
    texts(content[name], [])
      .filter(({ text }) => placeholderIn(text))
      .map((found) => ({ name, ...found })),
  );
  if (left.length === 0) return [];
  // It loads a parser, for which a finished site has no use.
  const { placesIn } = await import("./places-in.ts");
  const place = placesIn(files);
  return left.map(({ name, path, text }) => ({ ...place(name, path), text }));
}

function texts(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const steps: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, inner]) => texts(inner, [...path, step]));
}
