import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { attributeOf } from "../links/attribute-of.ts";
import { refreshTarget } from "../links/refresh-target.ts";
import { walkElements } from "../links/walk-elements.ts";

/** What a page tells about itself, as far as links to it go. */
export type PageFacts = {
  title: string;
  /** The text of its first `h1`. */
  heading: string;
  anchors: ReadonlySet<string>;
  /** Where it forwards its readers by itself, soon after it opened. */
  forwardsTo?: string;
};

// A page that reloads every few minutes shows its reader something; one that leaves soon doesn't.
const soon = 10;

/** Reads the facts from the text of a page, or of its beginning. */
export function pageFacts(html: string): PageFacts {
  const anchors = new Set<string>();
  let title: string | undefined;
  let heading: string | undefined;
  let forwardsTo: string | undefined;
  for (const element of walkElements(parse(html))) {
    const { tagName } = element;
    const id = attributeOf(element, "id");
    if (id) anchors.add(id);
    const name = tagName === "a" && attributeOf(element, "name");
    if (name) anchors.add(name);
    if (tagName === "title") title ??= textOf(element);
    if (tagName === "h1") heading ??= textOf(element);
    if (tagName !== "meta" || attributeOf(element, "http-equiv")?.toLowerCase() !== "refresh")
      continue;
    const refresh = refreshTarget(attributeOf(element, "content") ?? "");
    if (refresh?.address && refresh.seconds <= soon) forwardsTo ??= refresh.address;
  }
  return {
    title: title ?? "",
    heading: heading ?? "",
    anchors,
    ...(forwardsTo === undefined ? {} : { forwardsTo }),
  };
}

function textOf(root: DefaultTreeAdapterTypes.Element): string {
  const stack: DefaultTreeAdapterTypes.ChildNode[] = [root];
  let text = "";
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    if ("childNodes" in node) stack.push(...node.childNodes.toReversed());
  }
  return text.replace(/\s+/g, " ").trim();
}
