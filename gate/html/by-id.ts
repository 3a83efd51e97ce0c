import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../model/site.ts";
import { attribute } from "./attribute.ts";
import { liveElementsOf } from "./elements-of.ts";

type Node = DefaultTreeAdapterTypes.Node;

const indexes = new WeakMap<Node, Map<string | undefined, Element[]>>();

/** The first element with this id in a document. */
export const byId = (root: Node, id: string): Element | undefined => allById(root, id)[0];

/** The elements with this id in a document: one, where the page is right. */
export function allById(root: Node, id: string): readonly Element[] {
  let index = indexes.get(root);
  if (!index) {
    index = Map.groupBy(liveElementsOf(root), (element) => attribute(element, "id"));
    indexes.set(root, index);
  }
  return index.get(id) ?? [];
}
