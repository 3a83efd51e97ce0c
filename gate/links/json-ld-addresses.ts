import { attribute } from "../html/attribute.ts";
import type { Element } from "../model/site.ts";

// Properties of schema.org that hold the address of a document or a file. `@id` and `@context` are
// names that nobody opens.
const addressKeys = new Set([
  "url",
  "image",
  "logo",
  "item",
  "sameAs",
  "contentUrl",
  "embedUrl",
  "thumbnailUrl",
  "downloadUrl",
  "installUrl",
  "mainEntityOfPage",
  "discussionUrl",
  "license",
  "isBasedOn",
  "acquireLicensePage",
  "usageInfo",
  "hasMap",
]);

/** Gives the addresses in a JSON-LD block, or `broken` where the block isn't JSON. */
export function jsonLdAddresses(element: Element): string[] | "broken" {
  if (element.tagName !== "script") return [];
  if (!/^application\/ld\+json\s*(;|$)/i.test(attribute(element, "type")?.trim() ?? "")) return [];
  const [child] = element.childNodes;
  try {
    return collect(JSON.parse(child && "value" in child ? child.value : ""));
  } catch {
    return "broken";
  }
}

function collect(root: unknown): string[] {
  const found: string[] = [];
  const stack: { key: string; value: unknown }[] = [{ key: "", value: root }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { key, value } = next;
    if (typeof value === "string") {
      if (addressKeys.has(key) && looksLikeAddress(value)) found.push(value.trim());
    } else if (Array.isArray(value)) {
      for (const entry of value) stack.push({ key, value: entry });
    } else if (value && typeof value === "object") {
      for (const [name, entry] of Object.entries(value)) stack.push({ key: name, value: entry });
    }
  }
  return found.reverse();
}

// schema.org lets text stand where an address may: "license": "CC BY 4.0".
function looksLikeAddress(value: string): boolean {
  return (
    /^(https?:|file:|javascript:|\.{0,2}\/)/i.test(value.trim()) || /^[^\s:]+\.\w{2,5}$/.test(value)
  );
}
