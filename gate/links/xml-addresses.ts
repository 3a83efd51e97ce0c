import type { Address } from "./address.ts";
import { type XmlElement, xmlElements } from "./xml-elements.ts";

/** What an XML file of the site is, and the addresses in it. */
export type XmlAddresses = {
  kind: "sitemap" | "feed" | "other";
  addresses: Address[];
  /** The 1-based line at which the file stops being XML, where it does. */
  brokenLine?: number;
};

type Root = { kind: XmlAddresses["kind"]; source: string; texts: Set<string> };

const sitemap: Root = { kind: "sitemap", source: "The sitemap", texts: new Set(["loc"]) };
const feed = { kind: "feed", source: "The feed" } as const;

const roots = new Map<string, Root>([
  ["urlset", sitemap],
  ["sitemapindex", sitemap],
  ["feed", { ...feed, texts: new Set(["logo", "icon", "uri"]) }],
  ["rss", { ...feed, texts: new Set(["link", "url", "guid", "comments"]) }],
]);

const linkAttributes = new Map([
  ["link", "href"],
  ["content", "src"],
  ["enclosure", "url"],
]);

/**
 * Reads the addresses of a sitemap (https://www.sitemaps.org/protocol.html), an Atom feed (RFC 4287)
 * or an RSS feed. Other XML gives none.
 */
export function xmlAddresses(xml: string): XmlAddresses {
  const { elements, flaws } = xmlElements(xml);
  const [first] = elements;
  const root = first && roots.get(first.name);
  const brokenLine = flaws[0]?.line;
  return {
    kind: root?.kind ?? "other",
    addresses: root ? elements.flatMap((element) => addressesOf(element, root)) : [],
    ...(brokenLine !== undefined && { brokenLine }),
  };
}

function addressesOf(element: XmlElement, { source, texts }: Root): Address[] {
  const { name, attributes, text, line } = element;
  const attribute = attributes[linkAttributes.get(name) ?? ""];
  const values = [
    ...(attribute ? [attribute.trim()] : []),
    ...(texts.has(name) && isAddress(element) ? [text] : []),
  ];
  return values.map((value) => ({ value, use: "metadata", source, line }));
}

function isAddress({ name, attributes, text }: XmlElement): boolean {
  // A guid is an address unless it says that it isn't.
  if (name === "guid" && (attributes.isPermaLink === "false" || !/^https?:/i.test(text))) {
    return false;
  }
  return text !== "" || !attributes.href;
}
