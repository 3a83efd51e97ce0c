import { interfaceText } from "../../_includes/interface-text.ts";
import { folded } from "./text-blocks.ts";

/** The words that the site itself says, which stand in no data file. */
export const ownWords: readonly string[] = stringsIn(interfaceText).map(folded);

/** How many letters of a text are the site’s own words at its start, as in “In short, in our words: …”. */
export const ownLead = (text: string): number =>
  Math.max(
    0,
    ...ownWords.filter((words) => text.startsWith(`${words} `)).map((words) => words.length),
  );

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
