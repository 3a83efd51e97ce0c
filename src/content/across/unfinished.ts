import type { Content } from "../content.ts";
import { kinds } from "../kinds.ts";
import { placeFinder } from "../read/place-finder.ts";
import { placeholderIn } from "./placeholder-in.ts";

/** A text that is yet to be written, and where. */
export type UnfinishedText = { file: string; line: number; text: string };

/** Finds the texts that still say TODO or the like, in the order in which they stand in the files. */
export async function unfinished(folder: string, content: Content): Promise<UnfinishedText[]> {
  const place = await placeFinder(folder);
  return kinds.flatMap(({ name }) =>
    texts(content[name], [])
      .filter(({ text }) => placeholderIn(text))
      .map(({ path, text }) => ({ ...place(name, path), text })),
  );
}

function texts(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const steps: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, inner]) => texts(inner, [...path, step]));
}
