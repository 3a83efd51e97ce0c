import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** A block of text, such as a paragraph or a heading, and what it is made of. */
export type TextBlock = {
  /** Its words, white space folded. */
  text: string;
  /** The element that makes a block of it; none outside of any. */
  element: Element | undefined;
  nodes: readonly TextNode[];
};

/** What is no text for readers. */
export const unread: ReadonlySet<string> = new Set([
  "style",
  "script",
  "svg",
  "template",
  "noscript",
]);

const inline = new Set(
  "a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** Whether an element stands inside a line, as a link does. */
export const isInline = ({ nodeName }: Node): boolean => inline.has(nodeName);

/** The blocks of text inside a node, in reading order. A page’s description is one, too. */
export function textBlocks(root: Node): TextBlock[] {
  const blocks: TextBlock[] = [];
  let nodes: TextNode[] = [];

  function endBlock(element: Element | undefined): void {
    const text = folded(nodes.map(({ value }) => value).join(""));
    if (text !== "") blocks.push({ text, element, nodes });
    nodes = [];
  }

  function read(node: Node, around: Element | undefined): void {
    if (node.nodeName === "#text") {
      nodes.push(node as TextNode);
      return;
    }
    if (unread.has(node.nodeName)) return;
    const whole = !isInline(node);
    if (whole) endBlock(around);
    const here = whole && "attrs" in node ? node : around;
    if (here === node) readDescription(here);
    if ("childNodes" in node) for (const child of node.childNodes) read(child, here);
    if (whole) endBlock(here);
  }

  function readDescription(element: Element): void {
    const attribute = (name: string) => element.attrs.find((given) => given.name === name)?.value;
    if (element.nodeName !== "meta" || attribute("name") !== "description") return;
    blocks.push({ text: attribute("content") ?? "", element, nodes: [] });
  }

  read(root, undefined);
  endBlock(undefined);
  return blocks;
}

/** A text with each run of white space as one blank. */
export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
