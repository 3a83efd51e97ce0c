import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Element } from "../model/site.ts";
import { liveElementsOf } from "./elements-of.ts";

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/**
 * Gives every element of a tree in source order, for browsers with and without scripts: the content
 * of `noscript`, which the parser keeps as text, is parsed and included.
 */
export function* walkElements(root: ParentNode): Generator<Element> {
  for (const element of liveElementsOf(root)) {
    yield element;
    if (element.tagName === "noscript") yield* liveElementsOf(readNoscript(element));
  }
}

/** As a browser without scripts reads it, where a `noscript` inside another is no text either. */
function readNoscript(noscript: Element): ParentNode {
  const [child] = noscript.childNodes;
  const text = child && "value" in child ? child.value : "";
  return parseFragment(text, { scriptingEnabled: false });
}
