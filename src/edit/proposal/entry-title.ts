import type { Kind } from "../../content/kinds.ts";

/**
 * What people know an entry by: `the link “Anytown Local Offer”`.
 *
 * @param entry nothing for what a kind says besides its entries: `the publication`, `easy read`
 */
export function entryTitle(kind: Kind, entry: unknown): string {
  if (entry === undefined) return kind.entry.replace(/^a part of /, "");
  const noun = kind.entry.replace(/^(?:a|an) /, "the ");
  const title = titleOf(entry);
  return title === undefined ? noun : `${noun} “${title}”`;
}

/** Where words stand that tell an entry from others, the best first. */
const places = [
  ["title"],
  ["name"],
  ["label"],
  ["term"],
  ["inShort"],
  ["text"],
  ["paragraphs", "0"],
  ["id"],
] as const;

const most = 60;

function titleOf(entry: unknown): string | undefined {
  const found = places
    .map((way) => way.reduce<unknown>((inner, step) => Object(inner)[step], entry))
    .find((value): value is string => typeof value === "string" && value !== "");
  if (found === undefined || found.length <= most) return found;
  return `${found.slice(0, most).replace(/\s+\S*$|[\ud800-\udbff]$/, "")} …`;
}
