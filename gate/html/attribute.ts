import type { Element } from "../model/site.ts";

/**
 * The value of an attribute, or undefined where the element has none of this name. `href` finds
 * the `xlink:href` of older drawings too, where no plain one stands beside it.
 */
export function attribute(element: Element, name: string): string | undefined {
  let prefixed: string | undefined;
  for (const one of element.attrs) {
    if (one.name !== name) continue;
    if (!one.prefix) return one.value;
    prefixed ??= one.value;
  }
  return prefixed;
}
