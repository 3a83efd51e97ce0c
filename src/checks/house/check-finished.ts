import { elementsOf } from "../find-element.ts";
import type { Document } from "../site.ts";
import { type Fault, lineOf } from "./fault.ts";

/** Finds words that were to be written and still say TODO: the innermost element of each. */
export function checkFinished(document: Document): Fault[] {
  return [...elementsOf(document)].flatMap((element) => {
    const own = element.childNodes
      .flatMap((child) => ("value" in child ? child.value : []))
      .join(" ");
    const unfinished = /\bTODO\b[^.]{0,60}/.exec(own)?.[0].trim();
    if (!unfinished) return [];
    return [
      {
        rule: "unfinished",
        ...lineOf(element),
        message: `Words are still to be written here: ${unfinished}`,
        help: "Write them in the data file, in place of the text that says TODO.",
      },
    ];
  });
}
