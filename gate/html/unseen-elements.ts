import { parse, walk } from "css-tree";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../model/site.ts";
import { attribute } from "./attribute.ts";
import { nodeText } from "./node-text.ts";
import { select } from "./select.ts";

type Node = DefaultTreeAdapterTypes.Node;

const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
const unseenIn = new WeakMap<Node, ReadonlySet<Element>>();

/** The elements of a page that its markup or its own styles keep from everyone, sighted or not. */
export function unseenElements(root: Node): ReadonlySet<Element> {
  const ready = unseenIn.get(root);
  if (ready) return ready;
  const marked = select(root, "[hidden], [inert], [style], noscript").filter(
    (element) =>
      attribute(element, "style") === undefined ||
      attribute(element, "hidden") !== undefined ||
      attribute(element, "inert") !== undefined ||
      unseen.test(attribute(element, "style") ?? ""),
  );
  const styled = select(root, "style").flatMap((style) => hidingSelectors(nodeText(style)));
  const found = new Set([...marked, ...styled.flatMap((selector) => pick(root, selector))]);
  unseenIn.set(root, found);
  return found;
}

/** Selectors that hide always: not those in a media query, nor those of a state such as :focus. */
function hidingSelectors(css: string): string[] {
  const found: string[] = [];
  try {
    walk(parse(css, { positions: true, parseValue: false, parseRulePrelude: false }), {
      visit: "Rule",
      enter(rule) {
        if (this.atrule || rule.prelude.type !== "Raw" || rule.prelude.value.includes(":")) return;
        const body = css.slice(rule.block.loc?.start.offset ?? 0, rule.block.loc?.end.offset ?? 0);
        if (unseen.test(body.replace(/^\{/, ""))) found.push(rule.prelude.value);
      },
    });
  } catch {
    return [];
  }
  return found;
}

function pick(root: Node, selector: string): Element[] {
  try {
    return select(root, selector);
  } catch {
    return [];
  }
}
