import type { Page } from "check-barriers";
import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says: its blocks of text in reading order, and where its links lead. */
export type PageText = { blocks: string[]; links: string[] };

const unread = new Set(["style", "script", "svg", "template", "noscript"]);

const inline = new Set(
  "a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** Reads the text and the links of a page, white space folded. Its title and description come first. */
export function pageText({ document }: Pick<Page, "document">): PageText {
  const blocks: string[] = [];
  const links: string[] = [];
  let block = "";

  function endBlock(): void {
    const text = block.replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push(text);
    block = "";
  }

  function read(node: Node): void {
    if (node.nodeName === "#text") {
      block += (node as DefaultTreeAdapterTypes.TextNode).value;
      return;
    }
    if (unread.has(node.nodeName)) return;
    const whole = !inline.has(node.nodeName);
    if (whole) endBlock();
    if ("attrs" in node) readAttributes(node);
    if ("childNodes" in node) for (const child of node.childNodes) read(child);
    if (whole) endBlock();
  }

  function readAttributes(element: Element): void {
    const attribute = (name: string) => element.attrs.find((given) => given.name === name)?.value;
    if (element.nodeName === "meta" && attribute("name") === "description") {
      blocks.push(attribute("content") ?? "");
    }
    const href = attribute("href");
    if (element.nodeName === "a" && href) links.push(href);
  }

  read(document);
  return { blocks, links };
}
