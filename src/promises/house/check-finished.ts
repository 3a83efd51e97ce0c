import type { Document } from "check-barriers";
import { elementsOf } from "check-barriers/html";
import { placeholderIn } from "../../content/placeholder-in.ts";
import { type Fault, lineOf } from "./fault.ts";

/** Finds words that were to be written and still say TODO or the like: the innermost element of each. */
export function checkFinished(document: Document): Fault[] {
  return elementsOf(document).flatMap((element) => {
    if (element.nodeName === "style") return [];
    const own = element.childNodes
      .flatMap((child) => ("value" in child ? child.value : []))
      .join(" ");
    const unfinished = placeholderIn(own);
    if (!unfinished) return [];
    return [
      {
        rule: "unfinished",
        ...lineOf(element),
        message: `Words are still to be written here: ${unfinished}`,
        help: "Write them in the data file, in place of these.",
      },
    ];
  });
}
