import { generate, parse, walk } from "css-tree";
import type { Document, Element } from "../run/site.ts";
import { attribute } from "./attribute.ts";
import { elementsOf } from "./elements-of.ts";
import { nodeText } from "./node-text.ts";

/** Something that a browser fetches by itself when it shows a page. */
export type Resource = {
  /** As it is written. */
  address: string;
  element: Element;
};

const loadingAttributes: Record<string, readonly string[]> = {
  audio: ["src"],
  embed: ["src"],
  frame: ["src"],
  iframe: ["src"],
  image: ["href"],
  img: ["src"],
  input: ["src"],
  object: ["data"],
  script: ["src"],
  source: ["src"],
  track: ["src"],
  use: ["href"],
  video: ["src", "poster"],
};

/** The kinds of `<link>` that a browser follows only when a reader does. */
const restingLinks = ["alternate", "author", "canonical", "help", "license", "me", "next", "prev"];

/** Everything that a page makes the browser fetch, from HTML and from CSS, data addresses included. */
export function loadedResources(document: Document): Resource[] {
  return elementsOf(document).flatMap((element) =>
    addressesOf(element).map((address) => ({ address: address.trim(), element })),
  );
}

function addressesOf(element: Element): string[] {
  const { tagName } = element;
  const get = (name: string) => attribute(element, name);
  const addresses = (loadingAttributes[tagName] ?? []).flatMap((name) => get(name) ?? []);
  const srcset = get("srcset") ?? get("imagesrcset");
  const style = get("style");
  return [
    ...addresses,
    ...(srcset ? addressesOfSrcset(srcset) : []),
    ...(style ? addressesOfCss(style, "declarationList") : []),
    ...(tagName === "style" ? addressesOfCss(nodeText(element), "stylesheet") : []),
    ...(tagName === "link" ? addressesOfLink(get("rel") ?? "", get("href")) : []),
  ];
}

function addressesOfLink(rel: string, href: string | undefined): string[] {
  const kinds = rel.toLowerCase().split(/\s+/).filter(Boolean);
  // An alternate style sheet is loaded; an alternate page isn't
  const rests = kinds.every((kind) => restingLinks.includes(kind));
  return href === undefined || rests ? [] : [href];
}

// HTML's image candidates: an address, then a width or density up to the next comma
function addressesOfSrcset(srcset: string): string[] {
  return [...srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/g)].flatMap(
    ([, url]) => url ?? [],
  );
}

/** What CSS loads: `url()`, and `@import` with or without it. */
export function addressesOfCss(css: string, context: "stylesheet" | "declarationList"): string[] {
  const addresses: string[] = [];
  walk(parse(css, { context, parseCustomProperty: true }), (node) => {
    if (node.type === "Url") addresses.push(node.value);
    if (
      node.type !== "Atrule" ||
      node.name !== "import" ||
      node.prelude?.type !== "AtrulePrelude"
    ) {
      return;
    }
    const first = node.prelude.children.first;
    if (first?.type === "String") addresses.push(first.value);
    if (first?.type === "Raw") addresses.push(generate(first));
  });
  return addresses;
}
