import { type CssNode, parse, walk } from "css-tree";
import type { Element } from "../model/site.ts";
import { attribute } from "./attribute.ts";

/** An address in a style sheet, and the 1-based line on which it stands. */
export type CssAddress = { value: string; line: number };

/** Gives the addresses in the CSS that an element itself holds: its `style`, and what a `<style>` says. */
export function styleAddresses(element: Element): CssAddress[] {
  const location = element.sourceCodeLocation;
  const style = attribute(element, "style");
  const own = style
    ? cssAddresses(style, "declarationList", location?.attrs?.style?.startLine)
    : [];
  const text = element.childNodes.find((child) => "value" in child);
  if (element.tagName !== "style" || !text) return own;
  return [...own, ...cssAddresses(text.value, "stylesheet", text.sourceCodeLocation?.startLine)];
}

/**
 * Gives every `url()`, every `@import` and every picture of an `image-set()` in CSS. Broken CSS
 * gives what a browser would still see.
 *
 * @param css a style sheet, or the value of a `style` attribute
 * @param firstLine the line on which the CSS begins in its file
 */
export function cssAddresses(
  css: string,
  context: "stylesheet" | "declarationList",
  firstLine = 1,
): CssAddress[] {
  // Most style attributes hold none; parsing them all would dominate large sites.
  if (!/url\(|@import|image-set\(/i.test(css)) return [];
  const found: CssAddress[] = [];
  const tree = parse(css, {
    context,
    positions: true,
    line: firstLine,
    parseCustomProperty: true,
    onParseError: () => {},
  });
  walk(tree, function (node) {
    if (node.type !== "Url" && node.type !== "String") return;
    const rule = this.atrulePrelude && this.atrule?.name.toLowerCase();
    if (rule ? rule !== "import" : node.type === "String" && !isImageSet(this.function)) return;
    found.push({ value: node.value.trim(), line: node.loc?.start.line ?? firstLine });
  });
  return found;
}

function isImageSet(node: CssNode | null): boolean {
  return node?.type === "Function" && /^(-webkit-)?image-set$/i.test(node.name);
}
