import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import type { Element } from "../../model/site.ts";
import { pageRule } from "../rule.ts";
import { stopWords } from "../words/stop-words.ts";
import { anyOf } from "../words/word-list.ts";
import { pictureBytes } from "./picture-bytes.ts";
import { runningTime } from "./running-time.ts";

const maybeMoving = /\.(gif|webp)([?#]|$)|^data:image\/(gif|webp)/i;
const stops = new RegExp(`\\b${anyOf(stopWords)}\\b|⏸`, "i");
const waiting = /load|spinner|progress|wait/i;

const rules = {
  "picture-moves": {
    criterion: "2.2.2",
    severity: "error",
    asks: "everyone",
    wrong: "An animated picture moves for more than five seconds, and nothing stops it.",
    why: "What moves draws readers away from the text, most of all those who find it hard to keep their attention.",
    help: "Use a still picture, let it move less than five seconds, or use a film with controls.",
    technique: "G152",
  },
} as const;

/** Finds animated pictures that move for more than five seconds, and that nothing stops. */
export const movingPictures = pageRule(rules, (page) => {
  const pictures = select(page.document, "img[src]").filter((picture) => mayMove(picture));
  if (pictures.length === 0) return [];
  const buttons = select(
    page.document,
    "button, [role=button], input[type=button], input[type=checkbox], summary",
  );
  if (buttons.some((button) => stops.test(nameOf(button)))) return [];
  return pictures.flatMap((element) => {
    const bytes = pictureBytes(page, attribute(element, "src") ?? "");
    return bytes && runningTime(bytes) > 5000 ? [{ rule: "picture-moves", element }] : [];
  });
});

function mayMove(picture: Element): boolean {
  const named = ["class", "id", "alt", "src"].map((name) => attribute(picture, name) ?? "");
  return (
    maybeMoving.test(attribute(picture, "src") ?? "") &&
    !isHidden(picture) &&
    !closest(picture, "details, dialog, [aria-busy=true], [role=status], [role=progressbar]") &&
    !waiting.test(named.join(" ").slice(0, 300))
  );
}
