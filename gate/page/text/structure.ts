import { attribute } from "../../html/attribute.ts";
import { matches, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";

const rules = {
  "quotation-for-looks": {
    criterion: "1.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "A quotation element holds no quotation, only something to indent.",
    why: "A screen reader announces a quotation, and whoever listens takes it for somebody else's words.",
    help: "Use a div and CSS for the indent.",
    technique: "F43",
  },
  "list-item-outside": {
    criterion: "1.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "A list item stands outside a list.",
    why: "Whoever listens isn't told that it belongs to a list, nor how many items there are.",
    help: "Put it into ul or ol.",
    technique: "H48",
  },
  "definition-outside": {
    criterion: "1.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "A term or its description stands outside a dl element.",
    why: "Whoever listens isn't told which description belongs to which term.",
    help: "Put it into dl.",
    technique: "H40",
  },
  "dummy-text": {
    criterion: "2.4.6",
    severity: "error",
    asks: "everyone",
    wrong: "Dummy text was left on the page.",
    why: "A screen reader reads out what means nothing, and nobody finds what should stand here.",
    help: "Write the real text.",
  },
} as const;

/** Finds markup that says something else than what it holds, and dummy text that was left over. */
export const structure = pageRule(rules, ({ document }) => [
  ...select(document, "blockquote")
    .filter(isIndent)
    .map((element) => ({ rule: "quotation-for-looks" as const, element })),
  ...select(document, "li")
    .filter(isOrphan)
    .map((element) => ({
      rule: "list-item-outside" as const,
      element,
      message: `The list item ${quoted(textOf(element))} stands outside a list.`,
    })),
  ...select(document, "dt, dd")
    .filter((element) => !isInList(element))
    .map((element) => ({
      rule: "definition-outside" as const,
      element,
      message: `${quoted(textOf(element))} stands outside a dl element.`,
    })),
  ...select(document, "body *")
    .filter(isDummy)
    .slice(0, 1)
    .map((element) => ({
      rule: "dummy-text" as const,
      element,
      message: `Dummy text was left on the page: ${quoted(textOf(element))}.`,
    })),
]);

/** HTML lets a div stand between dl and its terms. */
function isInList(element: Element): boolean {
  return matches(element, "dl > dt, dl > dd, dl > div > dt, dl > div > dd, template *");
}

function isIndent(quote: Element): boolean {
  const parts = quote.childNodes.filter(
    (node) =>
      "tagName" in node ||
      ("value" in node && node.nodeName === "#text" && node.value.trim() !== ""),
  );
  if (parts.length === 0) return false;
  if (attribute(quote, "cite") !== undefined) return false;
  return parts.every((node) =>
    /^(ul|ol|dl|table|form|img|nav|h[1-6]|figure|pre|video|iframe|hr)$/.test(node.nodeName),
  );
}

function isOrphan(item: Element): boolean {
  const parent = item.parentNode;
  if (!parent || !("tagName" in parent) || attribute(item, "role") !== undefined) return false;
  return (
    !/^(ul|ol|menu)$/.test(parent.tagName) &&
    attribute(parent, "role") !== "list" &&
    !parent.tagName.includes("-")
  );
}

function isDummy(element: Element): boolean {
  return element.childNodes.some(
    (node) =>
      node.nodeName === "#text" && "value" in node && /\blorem ipsum dolor\b/i.test(node.value),
  );
}
