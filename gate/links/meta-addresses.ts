import { attribute } from "../html/attribute.ts";
import type { Element } from "../model/site.ts";
import type { Address } from "./address.ts";
import { refreshTarget } from "./refresh-target.ts";

// Properties of Open Graph (https://ogp.me/) and Twitter cards whose value is an address.
const addressProperties =
  /^(og:(url|(image|video|audio)(:(url|secure_url))?)|twitter:(image(:src)?|player(:stream)?)|msapplication-(tileimage|config))$/i;

/** Gives the addresses that a `meta` element holds: its refresh, Open Graph and Twitter cards. */
export function metaAddresses(element: Element): Pick<Address, "value" | "use" | "source">[] {
  if (element.tagName !== "meta") return [];
  const content = attribute(element, "content")?.trim();
  if (content === undefined) return [];
  if (attribute(element, "http-equiv")?.toLowerCase() === "refresh") {
    const value = refreshTarget(content)?.address;
    return value ? [{ value, use: "navigate", source: "The automatic forwarding" }] : [];
  }
  const property = attribute(element, "property") ?? attribute(element, "name") ?? "";
  if (!addressProperties.test(property.trim())) return [];
  return [{ value: content, use: "metadata", source: `The preview address ${property.trim()}` }];
}
