import { parse, walk } from "css-tree";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../site.ts";
import { attribute } from "./attribute.ts";
import { nodeText } from "./node-text.ts";
import { rootOf } from "./root-of.ts";
import { select } from "./select.ts";

type Node = DefaultTreeAdapterTypes.Node;

const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
const hiddenIn = new WeakMap<Node, ReadonlySet<Element>>();

/** Whether an element, or one around it, is kept from all readers or from those who listen. */
export function isHidden(element: Element): boolean {
  const hidden = hiddenElements(rootOf(element));
  for (let node: Element | undefined = element; node; ) {
    if (hidden.has(node)) return true;
    const parent: Element["parentNode"] = node.parentNode;
    node = parent && "tagName" in parent ? parent : undefined;
  }
  return false;
}

function hiddenElements(root: Node): ReadonlySet<Element> {
  const ready = hiddenIn.get(root);
  if (ready) return ready;
  const marked = select(root, "[hidden], [aria-hidden=true], [inert], [style], noscript").filter(
    (element) =>
      attribute(element, "style") === undefined ||
      isMarked(element) ||
      unseen.test(attribute(element, "style") ?? ""),
  );
  const styled = select(root, "style").flatMap((style) => hidingSelectors(nodeText(style)));
  const hidden = new Set([...marked, ...styled.flatMap((selector) => pick(root, selector))]);
  hiddenIn.set(root, hidden);
  return hidden;
}

function isMarked(element: Element): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    attribute(element, "inert") !== undefined
  );
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
