import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { closest, select } from "../../html/select.ts";
import { sibling } from "../../html/siblings-of.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { pageRule } from "../rule.ts";

type Node = DefaultTreeAdapterTypes.Node;

const rules = {
  "adjacent-links": {
    criterion: "2.4.4",
    severity: "error",
    asks: "everyone",
    wrong: "Two links to the same place follow each other.",
    why: "Whoever moves by keyboard or listens comes to the same place twice, and wonders what differs.",
    help: "Put the picture and its words into one link, with an empty alt for the picture.",
    technique: "H2",
  },
} as const;

/** Finds two links to the same place that follow each other with nothing to read between them. */
export const adjacentLinks = pageRule(rules, ({ document }) => {
  const links = select(document, "a[href]").filter(
    (link) => !isHidden(link) && !closest(link, "nav") && attribute(link, "tabindex") !== "-1",
  );
  return links.flatMap((link, at) => {
    const next = links[at + 1];
    const href = attribute(link, "href");
    if (!next || !href || href === "#" || href !== attribute(next, "href")) return [];
    const oneIsPicture = [link, next].some((one) => !textOf(one));
    const siblings = link.parentNode === next.parentNode;
    if ((!oneIsPicture && !siblings) || wordsBetween(link, next)) return [];
    return [{ rule: "adjacent-links", element: next }];
  });
});

function following(node: Node): Node | undefined {
  for (let at: Node | null = node; at; at = "parentNode" in at ? (at.parentNode ?? null) : null) {
    const next = sibling(at, 1);
    if (next) return next;
  }
  return undefined;
}

function wordsBetween(from: Element, to: Element): boolean {
  let node = following(from);
  while (node && node !== to) {
    if (node.nodeName === "#text" && "value" in node && /[\p{L}\p{N}]/u.test(node.value))
      return true;
    if ("tagName" in node && /^(img|svg|video|button|input)$/.test(node.tagName)) return true;
    const first: Node | undefined = "childNodes" in node ? node.childNodes[0] : undefined;
    node = first ?? following(node);
  }
  return false;
}
