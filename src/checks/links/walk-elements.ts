import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Element } from "../site.ts";

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/**
 * Gives every element below a node in the order of the document, without recursion, so that deeply
 * nested pages don't exhaust the stack. The content of `template` is inert and left out; the
 * content of `noscript`, which the parser keeps as text, is parsed and included.
 */
export function* walkElements(root: ParentNode): Generator<Element> {
  const stack: ParentNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ("tagName" in node) yield node;
    const parent = "tagName" in node && node.tagName === "noscript" ? readNoscript(node) : node;
    for (let i = parent.childNodes.length - 1; i >= 0; i--) {
      const child = parent.childNodes[i];
      if (child && "childNodes" in child) stack.push(child);
    }
  }
}

function readNoscript(noscript: Element): ParentNode {
  const [child] = noscript.childNodes;
  return child && "value" in child ? parseFragment(child.value) : noscript;
}
