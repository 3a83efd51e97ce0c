import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Address } from "./address.ts";

/** What an XML file of the site is, and the addresses in it. */
export type XmlAddresses = {
  kind: "sitemap" | "feed" | "other";
  addresses: Address[];
  /** The 1-based line at which the file stops being XML, where it does. */
  brokenLine?: number;
};

type Root = { kind: XmlAddresses["kind"]; source: string; texts: Set<string> };

const roots: Record<string, Root> = {
  urlset: { kind: "sitemap", source: "The sitemap", texts: new Set(["loc"]) },
  sitemapindex: { kind: "sitemap", source: "The sitemap", texts: new Set(["loc"]) },
  feed: { kind: "feed", source: "The feed", texts: new Set(["logo", "icon", "uri"]) },
  rss: { kind: "feed", source: "The feed", texts: new Set(["link", "url", "guid", "comments"]) },
};

const linkAttributes: Record<string, string> = {
  link: "href",
  content: "src",
  enclosure: "url",
};

/**
 * Reads the addresses of a sitemap (https://www.sitemaps.org/protocol.html), an Atom feed (RFC 4287)
 * or an RSS feed. Other XML gives none.
 */
export function xmlAddresses(xml: string): XmlAddresses {
  const found: XmlAddresses = { kind: "other", addresses: [] };
  const open: SaxesTagPlain[] = [];
  const parser = new SaxesParser<{ position: true; xmlns: false }>({
    position: true,
    xmlns: false,
  });
  let root: Root | undefined;
  let text = "";
  const add = (value: string) => {
    if (!root) return;
    found.addresses.push({ value, use: "metadata", source: root.source, line: parser.line });
  };
  parser.on("error", () => {
    found.brokenLine ??= parser.line;
  });
  parser.on("opentag", (tag) => {
    if (open.length === 0) root = roots[localName(tag)];
    if (root) found.kind = root.kind;
    open.push(tag);
    text = "";
    const attribute = linkAttributes[localName(tag)];
    const value = attribute && tag.attributes[attribute];
    if (value !== undefined && value !== "") add(value.trim());
  });
  const addText = (piece: string) => {
    text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    open.pop();
    if (!root?.texts.has(localName(tag))) return;
    // A guid is an address unless it says that it isn't.
    if (localName(tag) === "guid" && !/^https?:/i.test(text.trim())) return;
    if (tag.attributes.isPermaLink === "false" || (text.trim() === "" && tag.attributes.href))
      return;
    add(text.trim());
    text = "";
  });
  parser.write(xml.replace(/^\ufeff/, "")).close();
  return found;
}

function localName(tag: SaxesTagPlain): string {
  return tag.name.slice(tag.name.indexOf(":") + 1);
}
