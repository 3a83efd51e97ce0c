import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute } from "./attribute.ts";

type Node = DefaultTreeAdapterTypes.Node;

const silent = new Set(["script", "style", "template", "noscript", "head", "title"]);
const blocks =
  /^(address|article|aside|blockquote|br|caption|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|option|p|pre|section|table|td|th|tr|ul)$/;

function gather(node: Node, keep: (node: Node) => boolean, into: string[]): void {
  if (node.nodeName === "#text" && "value" in node) into.push(node.value);
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if (silent.has(child.nodeName) || !keep(child)) continue;
    const block = blocks.test(child.nodeName);
    if (block) into.push("\n");
    gather(child, keep, into);
    if (block) into.push("\n");
  }
}

/** The words inside a node with white space folded, without those of scripts and styles. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  gather(node, () => true, parts);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** The lines inside a node, as block elements and `br` divide them. */
export function linesOf(node: Node): string[] {
  const parts: string[] = [];
  gather(node, () => true, parts);
  return parts
    .map((part) => (part === "\n" ? part : part.replace(/\s+/g, " ")))
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The words that are meant for the eye: without `hidden`, `aria-hidden` and visually hidden parts. */
export function visibleTextOf(node: Node): string {
  const parts: string[] = [];
  const shown = (child: Node) =>
    !("attrs" in child) ||
    !(
      attribute(child, "hidden") !== undefined ||
      attribute(child, "aria-hidden") === "true" ||
      /visually-?hidden|sr-?only|screen-?reader|offscreen|icon|symbol/i.test(
        attribute(child, "class") ?? "",
      )
    );
  gather(node, shown, parts);
  return parts.join("").replace(/\s+/g, " ").trim();
}
