import { ident } from "css-tree";
import type { Element } from "../model/site.ts";
import { attribute } from "./attribute.ts";
import { allById } from "./by-id.ts";
import { rootOf } from "./root-of.ts";

// Past this depth no page is made by hand, and a longer selector would help nobody
const mostSteps = 50;

/**
 * A short CSS selector that picks one element: from the nearest of it and its ancestors that has an
 * id of its own, or from the body, downwards.
 */
export function selectorOf(element: Element): string {
  const root = rootOf(element);
  const steps: string[] = [];
  for (let node: Element | undefined = element; node && steps.length < mostSteps; ) {
    const id = attribute(node, "id");
    const start = id && allById(root, id).length === 1 ? `#${ident.encode(id)}` : undefined;
    const top = /^(html|head|body)$/.test(node.tagName) ? node.tagName : undefined;
    steps.push(start ?? top ?? stepOf(node));
    if (start || top) break;
    const parent: Element["parentNode"] = node.parentNode;
    node = parent && "tagName" in parent ? parent : undefined;
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
