import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../run/site.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** The document that a node belongs to, or the top of the fragment that it is in. */
export function rootOf(element: Element): Node {
  let node: Node = element;
  while ("parentNode" in node && node.parentNode) node = node.parentNode;
  return node;
}
