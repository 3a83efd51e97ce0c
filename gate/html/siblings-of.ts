import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../model/site.ts";

type Node = DefaultTreeAdapterTypes.Node;

const places = new WeakMap<Node, Map<Node, number>>();

/** The place of a node among its siblings, counted once per parent: pages can be very long. */
function placeOf(node: Node, parent: Node): number {
  let known = places.get(parent);
  if (!known) {
    known = new Map(
      "childNodes" in parent ? parent.childNodes.map((child, at) => [child, at]) : [],
    );
    places.set(parent, known);
  }
  return known.get(node) ?? 0;
}

/** The node that stands right after or before another under the same parent. */
export function sibling(node: Node, step: 1 | -1): Node | undefined {
  const parent = "parentNode" in node ? node.parentNode : null;
  if (!parent || !("childNodes" in parent)) return undefined;
  return parent.childNodes[placeOf(node, parent) + step];
}

/** The element that stands next to another under the same parent, text between them aside. */
export function siblingElement(node: Node, step: 1 | -1): Element | undefined {
  for (let at = sibling(node, step); at; at = sibling(at, step)) if ("tagName" in at) return at;
  return undefined;
}
