import { attribute } from "../../html/attribute.ts";
import { matches, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import type { Fault, Rule } from "../rule.ts";

/** Finds markup that says something else than what it holds, and dummy text that was left over. */
export const structure: Rule = ({ document }) => [
  ...select(document, "blockquote")
    .filter(isIndent)
    .map((element) =>
      fault(
        "quotation-for-looks",
        element,
        "A quotation element holds no quotation, only something to indent.",
        "Use a div and CSS for the indent.",
      ),
    ),
  ...select(document, "li")
    .filter(isOrphan)
    .map((element) =>
      fault(
        "list-item-outside",
        element,
        `The list item ${quoted(textOf(element))} stands outside a list.`,
        "Put it into ul or ol.",
      ),
    ),
  ...select(document, "dt, dd")
    .filter((element) => !isInList(element))
    .map((element) =>
      fault(
        "definition-outside",
        element,
        `${quoted(textOf(element))} stands outside a dl element.`,
        "Put it into dl.",
      ),
    ),
  ...select(document, "body *")
    .filter(isDummy)
    .slice(0, 1)
    .map((element) => ({
      ...fault(
        "dummy-text",
        element,
        `Dummy text was left on the page: ${quoted(textOf(element))}.`,
        "Write the real text.",
      ),
      criterion: "2.4.6",
    })),
];

function fault(rule: string, element: Element, message: string, help: string): Fault {
  return { rule, severity: "error", element, message, help, criterion: "1.3.1" };
}

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
