import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../model/site.ts";

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Every element of a tree in source order, the root included where it is one. Those inside
 * templates are among them: shadow roots and scripts show them.
 */
export const elementsOf = (root: Node): Element[] => walk(root, true);

const known = new WeakMap<Node, readonly Element[]>();

/** Every element of a tree that the page itself holds, without those inside templates. */
export function liveElementsOf(root: Node): readonly Element[] {
  const ready = known.get(root);
  if (ready) return ready;
  const found = walk(root, false);
  known.set(root, found);
  return found;
}

/** Without recursion, so that deeply nested pages don't exhaust the stack. */
function walk(root: Node, templates: boolean): Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("tagName" in node) found.push(node);
    if (!("childNodes" in node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at] as Node);
    if (templates && "content" in node) open.push(node.content);
  }
  return found;
}
