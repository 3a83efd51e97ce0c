import type { Element } from "../model/site.ts";

/** The raw text inside an element such as `script` or `style`. */
export function nodeText(element: Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}
