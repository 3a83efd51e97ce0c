import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

const unseen = new Set(["script", "style", "template", "svg"]);
const blocks = /^(p|h[1-6]|li|dt|dd|div|section|header|footer|nav|main|blockquote|article)$/;

/** The smallest page with the same words as another: no style, no picture, no link. It’s the limit. */
export function smallestPage(html: string): string {
  const document = parse(html);
  const root = elementOf(document, "html");
  const title = textOf(elementOf(document, "title") ?? document).trim();
  const words = textOf(elementOf(document, "body") ?? document)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  const language =
    root && "attrs" in root ? root.attrs.find(({ name }) => name === "lang")?.value : undefined;
  return `<!DOCTYPE html><html lang="${language ?? "en"}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title>${words.map((line) => `<p>${escapeText(line)}`).join("\n")}`;
}

function elementOf(node: Node, name: string): Node | undefined {
  if (node.nodeName === name) return node;
  if (!("childNodes" in node)) return undefined;
  for (const child of node.childNodes) {
    const found = elementOf(child, name);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value.replace(/\s+/g, " ");
  if (unseen.has(node.nodeName) || !("childNodes" in node)) return "";
  const text = node.childNodes.map(textOf).join("");
  return blocks.test(node.nodeName) ? `\n${text}\n` : text;
}

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
