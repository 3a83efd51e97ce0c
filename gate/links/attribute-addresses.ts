import { attribute } from "../html/attribute.ts";
import { srcsetAddresses } from "../html/srcset-addresses.ts";
import type { Element } from "../model/site.ts";
import type { Address, Use } from "./address.ts";

type Holder = [element: string | undefined, attribute: string, use: Use, source: string];

const holders: Holder[] = [
  ["a", "href", "navigate", "The link"],
  ["area", "href", "navigate", "The link of an image map"],
  ["img", "src", "resource", "The picture"],
  ["img", "srcset", "resource", "The picture"],
  ["img", "longdesc", "cite", "The picture's long description"],
  ["source", "src", "resource", "The media source"],
  ["source", "srcset", "resource", "The picture"],
  ["link", "imagesrcset", "resource", "The preloaded picture"],
  ["script", "src", "resource", "The script"],
  ["iframe", "src", "frame", "The frame"],
  ["frame", "src", "frame", "The frame"],
  ["embed", "src", "resource", "The embedded file"],
  ["object", "data", "frame", "The embedded file"],
  ["audio", "src", "resource", "The sound"],
  ["video", "src", "resource", "The video"],
  ["video", "poster", "resource", "The video's still picture"],
  ["track", "src", "resource", "The subtitle track"],
  ["input", "src", "resource", "The picture button"],
  ["form", "action", "form", "The form"],
  ["button", "formaction", "form", "The form's button"],
  ["input", "formaction", "form", "The form's button"],
  ["html", "manifest", "resource", "The page's manifest"],
  [undefined, "cite", "cite", "The source of the quotation or edit"],
  [undefined, "background", "resource", "The background picture"],
  ["use", "href", "resource", "The re-used drawing"],
  ["image", "href", "resource", "The picture in the drawing"],
];

const holdersByAttribute = Map.groupBy(holders, ([, attribute]) => attribute);

const loadedRels = new Set([
  "stylesheet",
  "icon",
  "apple-touch-icon",
  "mask-icon",
  "preload",
  "prefetch",
  "modulepreload",
  "manifest",
]);

// These name a host or a vocabulary, not a document.
const silentRels = new Set(["preconnect", "dns-prefetch", "profile"]);

const citingTags = new Set(["blockquote", "q", "ins", "del"]);

/** Gives the addresses in an element's own attributes, `style` and `content` apart. */
export function attributeAddresses(element: Element): Omit<Address, "element" | "line">[] {
  if (element.tagName === "link") return linkAddresses(element);
  return element.attrs.flatMap(({ name, value }) => {
    // `Map.groupBy` keeps the few attributes that hold addresses; all others end here.
    const holder = holdersByAttribute.get(name)?.find(([tag]) => !tag || tag === element.tagName);
    if (!holder) return [];
    const [, , use, source] = holder;
    if (name === "cite" && !citingTags.has(element.tagName)) return [];
    // An `a` with `download` saves the address instead of going there, so `data:` works in it.
    const saved = use === "navigate" && attribute(element, "download") !== undefined;
    const actual = use === "form" && sendsByPost(element) ? "post" : saved ? "cite" : use;
    // Empty, a form's address means the page itself.
    if (use === "form" && value.trim() === "") return [];
    return split(name, value).map((part) => ({ value: part, use: actual, source }));
  });
}

function linkAddresses(link: Element): Omit<Address, "element" | "line">[] {
  const rels = (attribute(link, "rel") ?? "").toLowerCase().split(/\s+/);
  if (rels.some((rel) => silentRels.has(rel))) return [];
  const use = rels.some((rel) => loadedRels.has(rel)) ? "resource" : "metadata";
  const source = `The <link rel="${rels.join(" ")}">`;
  const srcset = attribute(link, "imagesrcset");
  const href = attribute(link, "href");
  const values = [
    ...(href === undefined || (srcset && href === "") ? [] : [href.trim()]),
    ...(srcset ? srcsetAddresses(srcset) : []),
  ];
  return values.map((value) => ({ value, use, source }));
}

function split(name: string, value: string): string[] {
  return name.endsWith("srcset") ? srcsetAddresses(value) : [trimAsciiSpace(value)];
}

function sendsByPost(element: Element): boolean {
  let form: Element | null = element;
  const own = attribute(element, "formmethod");
  if (own) return own.toLowerCase() !== "get";
  while (form && form.tagName !== "form") {
    const parent: Element["parentNode"] = form.parentNode;
    form = parent && "tagName" in parent ? parent : null;
  }
  return /^(post|dialog)$/i.test((form && attribute(form, "method")) ?? "get");
}

/** By hand, since a pattern for the end would try anew at each space in the middle. */
function trimAsciiSpace(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isSpace(value, start)) start++;
  while (end > start && isSpace(value, end - 1)) end--;
  return value.slice(start, end);
}

const isSpace = (text: string, at: number): boolean => "\t\n\f\r ".includes(text.charAt(at));
