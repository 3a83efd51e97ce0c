import type { Rule, Seen } from "../rule.ts";

type Lettered = Seen & { text: string };

/** Pictures of sentences: words inside an SVG file or painted on a canvas. Logos, charts and maps may hold words. */
export const textInImage: Rule<"text-in-image", Lettered> = {
  rules: {
    "text-in-image": {
      criterion: "1.4.5",
      severity: "error",
      asks: "everyone",
      wrong: "Words are a picture, not text.",
      why: "Readers with low vision or dyslexia can't change a picture's letters, and enlarged it blurs.",
      help: "Write the words as text of the page, and give them their look with the style sheet.",
    },
  },
  state: "normal",
  measure: (kit) => {
    const drawn =
      /logo|brand|chart|graph|diagram|map|plan|figure|plot|flow|timeline|signature|screenshot|infographic|shows/i;
    const seen: Lettered[] = [];
    const judge = (el: Element, text: string, shapes: number, pieces: number) => {
      const words = kit.words(text);
      const named = `${el.className} ${el.id} ${el.getAttribute("alt") ?? ""} ${el.closest("figure")?.textContent ?? ""}`;
      const drawing = drawn.test(named) || shapes > 4 || (pieces > 3 && words < 3 * pieces);
      if (words >= 3 && !drawing) seen.push({ selector: kit.selectorOf(el), text: kit.cut(text) });
    };
    for (const el of kit.all("img[src], input[type=image][src]")) {
      const address = el.getAttribute("src") ?? "";
      if (!address.startsWith("data:image/svg+xml") || !kit.isShown(el)) continue;
      const data = address.slice(address.indexOf(",") + 1);
      let source = "";
      try {
        source = /^[^,]*;base64/.test(address) ? atob(data) : decodeURIComponent(data);
      } catch {
        continue;
      }
      const texts = [...source.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map((m) =>
        (m[1] ?? "").replace(/<[^>]*>/g, " "),
      );
      judge(
        el,
        kit.clean(texts.join(" ")),
        source.match(/<(path|circle|line|polyline|polygon|ellipse|rect)\b/g)?.length ?? 0,
        texts.length,
      );
    }
    for (const [canvas, text] of globalThis.pageWatch?.painted ?? []) {
      if (!canvas.isConnected || !kit.isShown(canvas)) continue;
      judge(canvas, kit.clean(text), 0, 1);
    }
    return seen;
  },
  decide: ({ text }) => ({
    rule: "text-in-image",
    message: `The words “${text}” are a picture, so a reader can't change their size, font or colours.`,
  }),
};
