import type { Document } from "check-barriers";
import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

const blocks = new Set(["p", "li", "dd", "h1", "h2", "h3", "h4", "figcaption"]);
const silent = new Set(["script", "style", "svg", "nav", "header", "footer", "template"]);
/** Quotes, and whatever else says that its words are the source’s. */
const isVerbatim = (node: Node): boolean =>
  node.nodeName === "blockquote" ||
  ("attrs" in node &&
    node.attrs.some(({ name, value }) => name === "data-words" && value === "source"));

/** The sentences of a page’s main part, one block a line: ours, and those of quotes. */
export function pageProse(document: Document): { own: string; verbatim: string } {
  const own: string[] = [];
  const verbatim: string[] = [];
  const visit = (node: Node, quoted: boolean): void => {
    if (silent.has(node.nodeName) || !("childNodes" in node)) return;
    const inQuote = quoted || isVerbatim(node);
    const inner = node.childNodes.some((child) => blocks.has(child.nodeName));
    if (blocks.has(node.nodeName) && !inner) {
      const text = textOf(node).replace(/\s+/g, " ").trim();
      // A heading or a label is no sentence, and the formula counts sentences.
      if (/[.!?]”?$/.test(text)) (inQuote ? verbatim : own).push(text);
      return;
    }
    for (const child of node.childNodes) visit(child, inQuote);
  };
  visit(document, false);
  return { own: own.join("\n"), verbatim: verbatim.join("\n") };
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  if (silent.has(node.nodeName) || !("childNodes" in node)) return "";
  return node.childNodes.map(textOf).join("");
}
