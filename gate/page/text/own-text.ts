import type { Element } from "../../model/site.ts";

/** The text that stands in an element itself, with a space for each element in it. */
export const ownText = (element: Element): string =>
  element.childNodes
    .map((node) => (node.nodeName === "#text" && "value" in node ? node.value : " "))
    .join("");
