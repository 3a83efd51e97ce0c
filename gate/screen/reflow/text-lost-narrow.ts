import type { Rule, Seen } from "../rule.ts";

type Lost = Seen & { text: string };

/** Text that a narrow window takes away for good, with no button that brings it back (F102). */
export const textLostNarrow: Rule<"text-lost-narrow", Lost> = {
  rules: {
    "text-lost-narrow": {
      criterion: "1.4.10",
      severity: "error",
      asks: "everyone",
      wrong: "A text can't be seen or opened on a narrow screen.",
      why: "Who enlarges the page, or reads it on a phone, never gets what others get.",
      help: "Keep the text at every width, or put it behind a button that every reader can see.",
      technique: "F102",
    },
  },
  state: "narrow",
  measure: (kit) => {
    const blocks = [...kit.textBlocks().keys()];
    const seen = kit.clean(blocks.map((el) => el.textContent).join(" ")).toLowerCase();
    const isSwitch =
      "button, summary, select, [aria-expanded], [aria-controls], [role=tab], input[type=checkbox]";
    const opener = kit
      .all(`${isSwitch}, label, a[href^="#"], [onclick]`)
      .find(
        (el) =>
          kit.isShown(el) &&
          /menu|nav|more|show|open|toggle|☰|≡|expand|filter|search/i.test(
            `${el.textContent} ${el.ariaLabel} ${el.className} ${el.id}`,
          ),
      );
    const lost = new Map<Element, string>();
    for (const [text, block] of kit.normal.texts) {
      const words = kit.clean(text.data);
      if (!text.isConnected || (text.parentElement && kit.isShown(text.parentElement))) continue;
      if (kit.words(words) < 4 || seen.includes(words.toLowerCase())) continue;
      const top =
        kit.climb(block, (el) => !el.parentElement || kit.isShown(el.parentElement)) ?? block;
      const inMenu =
        top.closest("nav, header, [role=navigation], [role=menu]") || top.querySelector("nav");
      if (opener && (inMenu || opener.matches(isSwitch))) continue;
      if (top.closest("thead, [aria-hidden=true]")) continue;
      if (!lost.has(top)) lost.set(top, words);
    }
    return [...lost].map(([el, text]) => ({ selector: kit.selectorOf(el), text: kit.cut(text) }));
  },
  decide: ({ text }) => ({
    rule: "text-lost-narrow",
    message: `The text “${text}” can't be seen or opened in a window of 320 pixels, as on a phone or at 400 % zoom.`,
  }),
};
