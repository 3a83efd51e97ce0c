import type { Page } from "check-barriers";
import { attribute } from "check-barriers/html";
import type { DefaultTreeAdapterTypes } from "parse5";
import { type TextBlock, textBlocks, unread } from "../origins/text-blocks.ts";

/** What a page says: its blocks of text in reading order, and where its links lead. */
export type PageText = { blocks: TextBlock[]; links: string[] };

/** Reads the text and the links of a page, white space folded. Its title and description come first. */
export const pageText = ({ document }: Pick<Page, "document">): PageText => ({
  blocks: textBlocks(document),
  links: linksIn(document),
});

function linksIn(node: DefaultTreeAdapterTypes.Node): string[] {
  if (unread.has(node.nodeName) || !("childNodes" in node)) return [];
  const href = node.nodeName === "a" && "attrs" in node ? attribute(node, "href") : undefined;
  return [...(href ? [href] : []), ...node.childNodes.flatMap(linksIn)];
}
