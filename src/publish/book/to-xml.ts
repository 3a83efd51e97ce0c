import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Writes parsed HTML as XML. Elements without content are closed in themselves where HTML has no end
 * tag; elsewhere they keep a pair of tags, so that an HTML reader understands them too.
 *
 * https://www.w3.org/TR/DOM-Parsing/#xml-serialization
 */
export function toXml(nodes: readonly Node[]): string {
  return nodes.map(nodeToXml).join("");
}

function nodeToXml(node: Node): string {
  if ("tagName" in node) return elementToXml(node);
  if (node.nodeName === "#text" && "value" in node) return escapeXml(node.value);
  return "";
}

function elementToXml({ tagName, attrs, childNodes, namespaceURI }: Element): string {
  // An inline SVG says itself that it is one; parse5 keeps its xmlns among the attributes.
  const space = tagName === "svg" ? ` xmlns="${namespaceURI}"` : "";
  const attributes = attrs
    .filter(({ name }) => !name.startsWith("xmlns"))
    .map(({ name, prefix, value }) => ` ${prefix ? `${prefix}:` : ""}${name}="${escapeXml(value)}"`)
    .join("");
  const start = `<${tagName}${space}${attributes}`;
  if (childNodes.length === 0 && mayCloseItself(tagName, namespaceURI)) return `${start}/>`;
  return `${start}>${toXml(childNodes)}</${tagName}>`;
}

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

const mayCloseItself = (tagName: string, namespace: string): boolean =>
  namespace.endsWith("/svg") || voidElements.has(tagName);

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for XML, and leaves out the few characters that XML can’t hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
