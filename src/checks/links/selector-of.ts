import { ident } from "css-tree";
import type { Element } from "../site.ts";
import { attributeOf } from "./attribute-of.ts";

// Past this depth no page is made by hand, and a longer selector would help nobody.
const mostSteps = 50;

/** Gives a CSS selector that leads from the nearest ancestor with an id, or the top, to an element. */
export function selectorOf(element: Element): string {
  const steps = [stepOf(element)];
  let node = parentOf(element);
  for (; node && steps.length < mostSteps; node = parentOf(node)) {
    const id = attributeOf(node, "id");
    if (id) return [...steps, `#${ident.encode(id)}`].toReversed().join(" > ");
    steps.push(stepOf(node));
  }
  return steps.toReversed().join(" > ");
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
