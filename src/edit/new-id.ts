import { markedTexts } from "../content/across/marked.ts";
import { ownIds } from "../content/across/own-ids.ts";
import type { RawContent } from "../content/content.ts";
import { asId } from "../content/values/id.ts";
import { pageIdProblem } from "../content/values/page-id.ts";

/** As long as an id gets that is made of a name. */
const most = 40;

/**
 * Makes the id of a new entry of its name: one that nothing else on the site has.
 *
 * @param noun what stands in place of a name of which no id can be made
 */
export function newId(content: RawContent, name: string, noun: string): string {
  const taken = new Set(markedTexts(content, "idOf").map(({ value }) => value));
  const words = asId(name).slice(0, most + 1);
  const short = words.length > most ? words.replace(/-[^-]*$/, "").slice(0, most) : words;
  const base = short || asId(noun) || "entry";
  const isFree = (id: string): boolean => !taken.has(id) && !ownIds.has(id) && !pageIdProblem(id);
  if (isFree(base)) return base;
  let number = 2;
  while (!isFree(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
