import type { Document } from "check-barriers";
import { elementsOf } from "check-barriers/html";
import { placeholderIn } from "../../content/across/placeholder-in.ts";
import type { HouseFlaw } from "../rules.ts";
import { lineOf } from "./line-of.ts";

/** Finds words that were to be written and still say TODO or the like: the innermost element of each. */
export function checkFinished(document: Document): HouseFlaw[] {
  return elementsOf(document).flatMap((element) => {
    if (element.nodeName === "style") return [];
    const own = element.childNodes
      .flatMap((child) => ("value" in child ? child.value : []))
      .join(" ");
    const unfinished = placeholderIn(own);
    if (!unfinished) return [];
    const message = `Words are still to be written here: ${unfinished}`;
    return [{ rule: "unfinished", ...lineOf(element), message }];
  });
}
