import { ident } from "css-tree";
import { attribute } from "../html/attribute.ts";
import type { Element } from "../run/site.ts";

// Past this depth no page is made by hand, and a longer selector would help nobody.
const mostSteps = 50;

/** Gives a CSS selector that leads from the nearest ancestor with an id, or the top, to an element. */
export function selectorOf(element: Element): string {
  const steps = [stepOf(element)];
  let node = parentOf(element);
  for (; node && steps.length < mostSteps; node = parentOf(node)) {
    const id = attribute(node, "id");
    if (id) return [...steps, `#${ident.encode(id)}`].toReversed().join(" > ");
    steps.push(stepOf(node));
  }
  return steps.toReversed().join(" > ");
}

function stepOf(element: Element): string {
  const name = ident.encode(element.tagName);
  const { number, among } = numbersIn(element.parentNode).get(element) ?? { number: 1, among: 1 };
  return among > 1 ? `${name}:nth-of-type(${number})` : name;
}

type Numbers = Map<Element, { number: number; among: number }>;

// Kept, since a list of thousands of links would be counted anew for each of them
const counted = new WeakMap<object, Numbers>();

/** Which child of its kind each child is, and among how many. */
function numbersIn(parent: Element["parentNode"]): Numbers {
  const known = parent && counted.get(parent);
  if (known) return known;
  const children = (parent?.childNodes ?? []).filter((node) => "tagName" in node);
  const numbers: Numbers = new Map();
  for (const alike of Map.groupBy(children, ({ tagName }) => tagName).values()) {
    alike.forEach((child, at) => {
      numbers.set(child, { number: at + 1, among: alike.length });
    });
  }
  if (parent) counted.set(parent, numbers);
  return numbers;
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent && "tagName" in parent ? parent : undefined;
}
