import type { Element } from "../run/site.ts";

/** The value of an attribute, or undefined where the element has none of this name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
