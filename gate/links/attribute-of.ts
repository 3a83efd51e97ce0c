import type { Element } from "../run/site.ts";

/** Gives the value of an attribute, or undefined where the element lacks it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
