import { attribute } from "../html/attribute.ts";
import { styleAddresses } from "../html/css-addresses.ts";
import { walkElements } from "../html/walk-elements.ts";
import type { Element, Page } from "../model/site.ts";
import type { Address } from "./address.ts";
import { anchorNames } from "./anchor-names.ts";
import { attributeAddresses } from "./attribute-addresses.ts";
import { jsonLdAddresses } from "./json-ld-addresses.ts";
import { metaAddresses } from "./meta-addresses.ts";

/** What one walk through a page brings to light. */
export type PageAddresses = {
  page: Page;
  addresses: Address[];
  /** The `href` of the first `base` element that has one. */
  base?: { href: string; element: Element };
  /** What a fragment may name: ids, and the names of `a` elements. */
  anchors: ReadonlySet<string>;
  /** Every element whose id an earlier element has already. */
  repeatedIds: { id: string; element: Element }[];
  /** JSON-LD blocks that aren't JSON. */
  brokenJsonLd: Element[];
};

/** Collects every address, anchor and repeated id of a page in one walk. */
export function pageAddresses(page: Page): PageAddresses {
  const addresses: Address[] = [];
  const ids = new Set<string>();
  const anchors = new Set<string>();
  const found: PageAddresses = { page, addresses, anchors, repeatedIds: [], brokenJsonLd: [] };
  for (const element of walkElements(page.document)) {
    const line = element.sourceCodeLocation?.startLine;
    const add = (address: Omit<Address, "element" | "line">, at = line) =>
      addresses.push({ ...address, element, ...(at === undefined ? {} : { line: at }) });

    const id = attribute(element, "id");
    if (id && ids.has(id)) found.repeatedIds.push({ id, element });
    if (id) ids.add(id);
    for (const name of anchorNames(element)) anchors.add(name);

    const href = element.tagName === "base" ? attribute(element, "href") : undefined;
    if (href !== undefined && !found.base) found.base = { href: href.trim(), element };

    for (const address of attributeAddresses(element)) add(address);
    for (const address of metaAddresses(element)) add(address);
    for (const { value, line: at } of styleAddresses(element)) {
      add({ value, use: "resource", source: "The style" }, at);
    }
    const values = jsonLdAddresses(element);
    if (values === "broken") found.brokenJsonLd.push(element);
    else for (const value of values) add({ value, use: "metadata", source: "The JSON-LD" });
  }
  return found;
}
