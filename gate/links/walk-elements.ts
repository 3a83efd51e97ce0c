import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Element } from "../run/site.ts";

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/**
 * Gives every element below a node in the order of the document, without recursion, so that deeply
 * nested pages don't exhaust the stack. The content of `template` is inert and left out; the
 * content of `noscript`, which the parser keeps as text, is parsed and included.
 */
export function* walkElements(root: ParentNode): Generator<Element> {
  for (const element of elementsBelow(root)) {
    yield element;
    if (element.tagName === "noscript") yield* elementsBelow(readNoscript(element));
  }
}

function* elementsBelow(root: ParentNode): Generator<Element> {
  const stack: ParentNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ("tagName" in node) yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child && "childNodes" in child) stack.push(child);
    }
  }
}

/** As a browser without scripts reads it, where a `noscript` inside another is no text either. */
function readNoscript(noscript: Element): ParentNode {
  const [child] = noscript.childNodes;
  const text = child && "value" in child ? child.value : "";
  return parseFragment(text, { scriptingEnabled: false });
}
