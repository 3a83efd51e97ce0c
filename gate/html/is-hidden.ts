import type { Element } from "../model/site.ts";
import { attribute } from "./attribute.ts";
import { rootOf } from "./root-of.ts";
import { unseenElements } from "./unseen-elements.ts";

/** Whether an element, or one around it, is kept from all readers or from those who listen. */
export function isHidden(element: Element): boolean {
  const unseen = unseenElements(rootOf(element));
  for (let node: Element | undefined = element; node; ) {
    if (unseen.has(node) || attribute(node, "aria-hidden") === "true") return true;
    const parent: Element["parentNode"] = node.parentNode;
    node = parent && "tagName" in parent ? parent : undefined;
  }
  return false;
}
