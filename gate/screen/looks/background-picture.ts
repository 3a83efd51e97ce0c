import type { Rule, Seen } from "../rule.ts";

type Picture = Seen & { said: string };

/** Pictures that carry meaning but come from the style sheet, with no words in their place (F3). */
export const backgroundPicture: Rule<"background-picture", Picture> = {
  rules: {
    "background-picture": {
      criterion: "1.1.1",
      severity: "error",
      asks: "everyone",
      wrong: "A picture in the background says something, and no text says the same.",
      why: "A screen reader passes over background pictures, and so do windows set to high contrast.",
      help: "Use `<img>` with an `alt`, or write what the picture says beside it.",
      technique: "F3",
    },
  },
  state: "normal",
  measure: (kit) => {
    const telling =
      /\b(?:warning|error|success|required|mandatory|important|alert|danger|new|sale|offer|discount|logo|chart|graph|diagram|map|infographic|status|rating|stars?|phone|tel|e-?mail|address|price|opening|hours|promo|advert|banner-text|closed|open|sold-?out|pdf|flag|allergen|vegan|gluten|recommended|award|seal|certificate|step|arrow-text|headline|title)\b/i;
    const drawn =
      /\b(?:deco\w*|pattern|texture|divider|separator|ornament|spacer|gradient|noise|shadow|bg|background|hero|cover|decorative)\b/i;
    return kit.all("body *").flatMap((el) => {
      const look = kit.style(el);
      const [, address = ""] = look.backgroundImage.match(/url\("?(.*?)"?\)/) ?? [];
      if (
        !address ||
        !kit.isShown(el) ||
        el.closest(
          "svg, [aria-hidden=true], [role=presentation], [role=none], input, select, textarea, a, button",
        )
      )
        return [];
      if (
        el.ariaLabel ||
        el.title ||
        el.getAttribute("aria-labelledby") ||
        kit.clean(el.textContent)
      )
        return [];
      if (el.querySelector("img, svg, canvas, video, iframe, input")) return [];
      const { left, right, top, bottom } = kit.box(el);
      if (right - left < 8 || bottom - top < 8) return [];
      let source = address;
      try {
        source = decodeURIComponent(address);
      } catch {}
      if (address.startsWith("data:image/svg+xml;base64,")) {
        try {
          source = atob(address.slice(address.indexOf(",") + 1));
        } catch {}
      }
      const lettered = /^data:/.test(address) && /<text[\s>]/.test(source);
      const written = kit.clean(
        [...source.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)]
          .map((m) => (m[1] ?? "").replace(/<[^>]*>/g, " "))
          .join(" "),
      );
      const file = address.startsWith("data:") ? "" : (address.split("/").pop() ?? "");
      const named = `${el.className} ${el.id} ${file}`
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .replace(/[_.-]+/g, " ");
      if (lettered && /\p{L}{2}/u.test(written))
        return [{ selector: kit.selectorOf(el), said: written }];
      const meaning = named.match(telling)?.[0];
      return meaning && !drawn.test(named) ? [{ selector: kit.selectorOf(el), said: meaning }] : [];
    });
  },
  decide: ({ said }) => ({
    rule: "background-picture",
    message: `A picture in the background seems to say “${said}”, and no text says the same.`,
  }),
};
