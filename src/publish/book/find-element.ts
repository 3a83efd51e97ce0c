import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements below a node that pass a test, in the order of the document. */
export function findElements(node: Node, test: (element: Element) => boolean): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => {
    const below = findElements(child, test);
    return "tagName" in child && test(child) ? [child, ...below] : below;
  });
}
