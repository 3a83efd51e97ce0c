import { ident } from "css-tree";
import type { Element } from "../site.ts";
import { attributeOf } from "./attribute-of.ts";

/** Gives a CSS selector that leads from the nearest ancestor with an id, or the top, to an element. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let node: Element | undefined = element; node; node = parentOf(node)) {
    const id = attributeOf(node, "id");
    // An id on the element itself may be the repeated one, so it doesn't name it.
    if (id && node !== element) return [`#${ident.encode(id)}`, ...steps].join(" > ");
    steps.unshift(stepOf(node));
  }
  return steps.join(" > ");
}

function stepOf(element: Element): string {
  const { parentNode, tagName } = element;
  const alike = (parentNode?.childNodes ?? []).filter(
    (node) => "tagName" in node && node.tagName === tagName,
  );
  const name = ident.encode(tagName);
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent && "tagName" in parent ? parent : undefined;
}
