import type { Rule, Seen } from "../rule.ts";

type Added = Seen & { text: string };

/** Words that only the style sheet holds (F87). Signs, numbers and labels copied from the markup may be. */
export const cssText: Rule<"css-text", Added> = {
  rules: {
    "css-text": {
      criterion: "1.3.1",
      severity: "error",
      asks: "everyone",
      wrong: "Words come from the style sheet, not from the page.",
      why: "Who uses their own style sheet, a reading view or a translation never gets these words.",
      help: "Write the words into the page itself, and leave decoration to the style sheet.",
      technique: "F87",
    },
  },
  state: "normal",
  measure: (kit) => {
    const seen: Added[] = [];
    for (const el of kit.all("body, body *")) {
      for (const side of ["::before", "::after"]) {
        const look = kit.style(el, side);
        if (!look.content.includes('"') || look.display === "none") continue;
        // neither the spoken alternative nor the address of a picture are words on the page
        const said = look.content
          .replace(/\s*\/\s*"[^"]*"$/, "")
          .replace(/url\("(?:[^"\\]|\\.)*"\)/g, "");
        const text = kit.clean(
          [...said.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((part) => part[1]).join(""),
        );
        if (!/\p{L}{2}/u.test(text) || look.visibility === "hidden" || look.opacity === "0")
          continue;
        if (/icon|symbol|awesome|glyph/i.test(look.fontFamily) || !kit.isShown(el)) continue;
        const copied = [...el.attributes].some(
          (a) =>
            a.name !== "class" &&
            a.name !== "style" &&
            a.value.includes(text.replace(/[:\s]+$/, "")),
        );
        const twin = [...el.childNodes].some((node) => kit.clean(node.textContent) === text);
        if (copied || twin || el.ariaHidden === "true") continue;
        if (
          el.matches("a[href]") &&
          kit.clean(el.getAttribute("href")) &&
          text.includes(el.getAttribute("href") ?? "")
        )
          continue;
        seen.push({ selector: kit.selectorOf(el), text });
      }
    }
    return seen;
  },
  decide: ({ text }) => ({
    rule: "css-text",
    message: `The words “${text}” come from the style sheet, so some readers never get them.`,
  }),
};
