import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { labelTextOf, nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import { visibleTextOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";

const named =
  "a[href][aria-label], a[href][aria-labelledby], button[aria-label], button[aria-labelledby], [role=button][aria-label], [role=link][aria-label], [role=tab][aria-label], summary[aria-label], input[aria-label], input[aria-labelledby], select[aria-label], textarea[aria-label]";

const rules = {
  "label-not-in-name": {
    criterion: "2.5.3",
    severity: "error",
    asks: "everyone",
    wrong: "A control is called something else than it shows.",
    why: "Who steers by voice says the words that they see, and nothing happens.",
    help: "Let its aria-label begin with the words that it shows, or take the aria-label away.",
    technique: "F96",
  },
} as const;

/** Finds controls whose spoken name lacks the words that they show, so voice control can't find them. */
export const labelInName = pageRule(rules, ({ document }) =>
  select(document, named).flatMap((element) => {
    if (isHidden(element)) return [];
    const shown = shownOn(element);
    const spoken = wordsOf(nameOf(element));
    const missing = wordsOf(shown).filter((word) => !spoken.includes(word));
    if (missing.length === 0 || spoken.length === 0) return [];
    const message = `It shows ${quoted(shown)} but is called ${quoted(nameOf(element))}.`;
    return [{ rule: "label-not-in-name", element, message }];
  }),
);

function shownOn(element: Element): string {
  if (!/^(input|select|textarea)$/.test(element.tagName)) return visibleTextOf(element);
  if (/^(submit|button|reset)$/i.test(attribute(element, "type") ?? ""))
    return attribute(element, "value") ?? "";
  return labelTextOf(element);
}

/** Words of two letters or more, and figures; single marks such as × don't count. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]+|\d+/gu) ?? [];
}
