import type { Document, Element } from "../model/site.ts";
import { attribute } from "./attribute.ts";
import { styleAddresses } from "./css-addresses.ts";
import { elementsOf } from "./elements-of.ts";
import { srcsetAddresses } from "./srcset-addresses.ts";

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
  return [
    ...addresses,
    ...(srcset ? srcsetAddresses(srcset) : []),
    ...styleAddresses(element).map(({ value }) => value),
    ...(tagName === "link" ? addressesOfLink(get("rel") ?? "", get("href")) : []),
  ];
}

function addressesOfLink(rel: string, href: string | undefined): string[] {
  const kinds = rel.toLowerCase().split(/\s+/).filter(Boolean);
  // An alternate style sheet is loaded; an alternate page isn't
  const rests = kinds.every((kind) => restingLinks.includes(kind));
  return href === undefined || rests ? [] : [href];
}
