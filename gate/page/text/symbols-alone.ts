import { attribute } from "../../html/attribute.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";

const symbols = /^[\s■-◿☀-☓☙-⛿✀-➿⬀-⯿🔴🟢🟡🟠🔵√xX]+$/u;
const lone = /^[xX]$/;

const rules = {
  "symbol-alone": {
    criterion: "1.3.3",
    severity: "error",
    asks: "everyone",
    wrong: "A symbol alone tells something.",
    why: "A screen reader calls the symbol by its name in Unicode or passes over it, and nobody hears what it stands for.",
    help: "Write the meaning in words, beside the symbol or instead of it.",
    technique: "F26",
  },
} as const;

/** Finds cells, items and words whose whole meaning is a symbol, such as ✗ or ★★★☆☆. */
export const symbolsAlone = pageRule(rules, ({ document }) =>
  select(document, "td, dd, li, span, p, i, b, strong, em").flatMap((element) => {
    const text = textOf(element);
    if (!text || !symbols.test(text) || (lone.test(text) && element.tagName !== "td")) return [];
    const stars = /[★☆⭐✩✭]{2,}/u.test(text);
    if (element.tagName !== "td" && !stars && !isMeaningful(element)) return [];
    if (
      closest(
        element,
        "[role=img], [aria-label], [title], [aria-hidden=true], a, button, pre, label, [aria-labelledby]",
      )
    )
      return [];
    if (select(element, "[aria-label], [title], svg, img").length > 0) return [];
    const message = `The symbol ${quoted(text)} alone tells something.`;
    return [{ rule: "symbol-alone", element, message }];
  }),
);

/** A definition, or an element whose class says that it tells a state. */
function isMeaningful(element: Element): boolean {
  const status = /status|state|avail|required|rating|level/i.test(
    attribute(element, "class") ?? "",
  );
  return element.tagName === "dd" || status;
}
