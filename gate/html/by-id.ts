import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../run/site.ts";
import { attribute } from "./attribute.ts";
import { select } from "./select.ts";

const indexes = new WeakMap<DefaultTreeAdapterTypes.Node, Map<string, Element>>();

/** The first element with this id in a document. */
export function byId(root: DefaultTreeAdapterTypes.Node, id: string): Element | undefined {
  let index = indexes.get(root);
  if (!index) {
    index = new Map();
    for (const element of select(root, "[id]")) {
      const own = attribute(element, "id") ?? "";
      if (!index.has(own)) index.set(own, element);
    }
    indexes.set(root, index);
  }
  return index.get(id);
}
