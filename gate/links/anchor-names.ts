import { attribute } from "../html/attribute.ts";
import type { Element } from "../model/site.ts";

/** The names by which a fragment may lead to an element: its id, and the `name` of an `a`. */
export function anchorNames(element: Element): string[] {
  const id = attribute(element, "id");
  const name = element.tagName === "a" ? attribute(element, "name") : undefined;
  return [...(id ? [id] : []), ...(name ? [name] : [])];
}
