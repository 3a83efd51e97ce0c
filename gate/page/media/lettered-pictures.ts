import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element, Page } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";
import { picturesWithWords } from "../words/pictures-with-words.ts";
import { anyOf } from "../words/word-list.ts";
import { pictureBytes } from "./picture-bytes.ts";

const drawn = new RegExp(anyOf(picturesWithWords), "i");

const rules = {
  "text-in-image": {
    criterion: "1.4.5",
    severity: "error",
    asks: "everyone",
    wrong: "Words are a picture, so a reader can't change their size, font or colours.",
    why: "Whoever needs larger letters, another font or other colours can't read what the picture says.",
    help: "Write the words as text of the page, and give them their look with the style sheet.",
    technique: "C22",
  },
} as const;

/**
 * Finds pictures from SVG files that are mere words. Logos, charts and maps may hold words; what
 * is written into the page itself is judged in the browser.
 */
export const letteredPictures = pageRule(rules, (page) =>
  select(page.document, "img[src], input[type=image][src]").flatMap((element) => {
    const words = wordsIn(page, element);
    if (!words) return [];
    const message = `The words ${quoted(words)} are a picture, so a reader can't change their size, font or colours.`;
    return [{ rule: "text-in-image", element, message }];
  }),
);

function wordsIn(page: Page, picture: Element): string | undefined {
  const source = attribute(picture, "src") ?? "";
  if (!/^[^:]*\.svg([?#]|$)/i.test(source) || isHidden(picture)) return undefined;
  const figure = closest(picture, "figure");
  const named = [source, attribute(picture, "alt"), attribute(picture, "class")].join(" ");
  if (drawn.test(`${named} ${figure ? textOf(figure) : ""}`)) return undefined;
  const drawing = pictureBytes(page, source)?.toString("utf8") ?? "";
  const pieces = [...drawing.matchAll(/<text[\s>][^>]*>([\s\S]*?)<\/text>/g)].map((match) =>
    (match[1] ?? "").replace(/<[^>]*>/g, " "),
  );
  const text = pieces.join(" ").replace(/\s+/g, " ").trim();
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  const shapes = drawing.match(/<(path|circle|line|polyline|polygon|ellipse|rect|image|use)\b/g);
  const labels = pieces.length > 3 && words < 3 * pieces.length;
  return words >= 3 && (shapes?.length ?? 0) <= 4 && !labels ? text : undefined;
}
