import { attribute } from "../../html/attribute.ts";
import { descriptionOf, nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";
import { newWindowPhrases } from "../words/new-window-phrases.ts";
import { anyOf } from "../words/word-list.ts";

const announced = new RegExp(anyOf(newWindowPhrases), "i");

const rules = {
  "new-window-unannounced": {
    criterion: "3.2.5",
    severity: "error",
    asks: "everyone",
    wrong: "A link or form opens a new window without saying so.",
    why: "Whoever listens or sees a small part of the page doesn't notice the new window, and finds that there is no way back.",
    help: "Let it open in the same window, or add “(opens in a new window)” to its words.",
    technique: "G201",
  },
} as const;

/** Finds links that open a new window without saying so. */
export const newWindow = pageRule(rules, ({ document }) => {
  const generalNotice = /links?\b[^.]{0,40}\bopen(s|ed|ing)?\b[^.]{0,30}new (window|tab)/i.test(
    textOf(document),
  );
  if (generalNotice) return [];
  const opens = (value: string | undefined) => /^(_blank|_new|new)$/i.test(value ?? "");
  return select(document, "a[href], area[href], form, button[onclick], input[onclick]").flatMap(
    (element) => {
      const script = attribute(element, "onclick") ?? "";
      if (!opens(attribute(element, "target")) && !/\bwindow\.open\(/.test(script)) return [];
      const words = [
        nameOf(element),
        descriptionOf(element),
        attribute(element, "title") ?? "",
        textOf(element),
      ];
      if (announced.test(words.join(" "))) return [];
      const message = `${quoted(nameOf(element) || "This form")} opens a new window without saying so.`;
      return [{ rule: "new-window-unannounced", element, message }];
    },
  );
});
