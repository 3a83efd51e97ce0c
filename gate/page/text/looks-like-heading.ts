import { attribute } from "../../html/attribute.ts";
import { closest, select } from "../../html/select.ts";
import { siblingElement } from "../../html/siblings-of.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";

const elsewhere =
  "td, th, li, dt, dd, figure, figcaption, footer, address, blockquote, a, button, label, legend, summary, caption, nav, form, dialog, h1, h2, h3, h4, h5, h6, [role=heading], [role=alert], [role=status], aside, [hidden]";
const large =
  /font-size\s*:\s*(1\.[3-9]|[2-9](\.\d+)?|\d{2}(\.\d+)?)r?em|font-size\s*:\s*(2[0-9]|[3-9]\d)px|font-size\s*:\s*(1[5-9]\d|[2-9]\d\d)%|font-size\s*:\s*(x+-)?large/i;

const rules = {
  "heading-by-look": {
    criterion: "1.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "A text looks like a heading but isn't marked up as one.",
    why: "Whoever listens goes from heading to heading, and this one isn't among them.",
    help: "Use a heading element (h2, h3 …) of the fitting level.",
    technique: "F2",
  },
} as const;

/** Finds headings that are made by bold or big type alone. */
export const looksLikeHeading = pageRule(rules, ({ document }) =>
  select(document, "p, div, span, center, font").flatMap((element) => {
    if (!isHeadingByLook(element)) return [];
    const message = `${quoted(textOf(element))} looks like a heading but isn't marked up as one.`;
    return [{ rule: "heading-by-look", element, message }];
  }),
);

function isHeadingByLook(element: Element): boolean {
  const text = textOf(element);
  if (text.length < 3 || text.length > 80 || /[.!?:;,…]["”’»)]?$/.test(text)) return false;
  if (!/\p{L}{2}/u.test(text) || closest(element, elsewhere)) return false;
  const children = element.childNodes.filter(
    (node) => "tagName" in node || ("value" in node && node.value.trim() !== ""),
  );
  const only = children[0];
  const lone = only && children.length === 1 && "tagName" in only ? only : undefined;
  const style = attribute(element, "style") ?? "";
  const styled = large.test(style) && /font-weight\s*:\s*(bold|[6-9]00)/i.test(style);
  const bold =
    element.tagName === "p" && lone !== undefined && /^(b|strong|big|u|font)$/.test(lone.tagName);
  if (!bold && !styled) return false;
  return introducesText(element);
}

/** A heading is followed by something to read that isn't bold itself. */
function introducesText(element: Element): boolean {
  const next = siblingElement(element, 1);
  return (
    next !== undefined &&
    /^(p|ul|ol|dl|div|table|figure|section)$/.test(next.tagName) &&
    textOf(next).length > 20
  );
}
