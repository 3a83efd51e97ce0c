import { attribute } from "../../html/attribute.ts";
import { closest, select } from "../../html/select.ts";
import { siblingElement } from "../../html/siblings-of.ts";
import { linesOf, textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { type PageFault, pageRule } from "../rule.ts";

const bullet = /^[-*•·●○▪◦►▸▶✓✔➤→»‣⁃]\s*\S/;
const dash = /^[–—]\s+\S/;
const numbered = /^\(?(\d{1,2}|[a-z])[.)]\s+\S/i;

const rules = {
  "list-by-look": {
    criterion: "1.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "A list is written as lines of text, so it isn't announced as a list.",
    why: "Whoever listens isn't told that a list begins, how many items it has and when it is over.",
    help: "Use ul or ol with an li for each item.",
    technique: "H48",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds lists that are written as lines with dashes, dots or figures. */
export const looksLikeList = pageRule(rules, ({ document }) => [
  ...select(document, "p, div, td, dd, section, article, main, body").flatMap(byBreaks),
  ...select(document, "p + p, div + div").flatMap(byParagraphs),
]);

function isItem(line: string): boolean {
  return bullet.test(line) || numbered.test(line);
}

function byBreaks(element: Element): Found {
  const breaks = element.childNodes.filter((node) => node.nodeName === "br").length;
  if (breaks < 1 || closest(element, "pre, code, address, blockquote, li, [role=listitem]"))
    return [];
  const lines = linesOf({ ...element, childNodes: inlineOf(element) });
  const items = longestRun(lines, isItem);
  const dashes = longestRun(lines, (line) => dash.test(line));
  return items >= 2 || dashes >= 3 ? [{ rule: "list-by-look", element }] : [];
}

/** The element's own lines, without those of blocks inside it. */
function inlineOf(element: Element): Element["childNodes"] {
  return element.childNodes.filter(
    (node) =>
      !/^(p|div|ul|ol|dl|table|pre|section|article|form|nav|blockquote|h[1-6])$/.test(
        node.nodeName,
      ),
  );
}

function longestRun(lines: string[], test: (line: string) => boolean): number {
  let best = 0;
  let run = 0;
  for (const line of lines) {
    run = test(line) ? run + 1 : 0;
    best = Math.max(best, run);
  }
  return best;
}

const leaf = "p, div";

/** Told once, at the second of three such paragraphs that follow each other. */
function byParagraphs(element: Element): Found {
  const previous = siblingElement(element, -1);
  const next = siblingElement(element, 1);
  if (!previous || !next) return [];
  const three = [previous, element, next];
  if (closest(element, "[role=list], [role=listitem], li, dialog")) return [];
  if (three.some((one) => one.tagName !== element.tagName || select(one, leaf).length > 0))
    return [];
  if (three.some((one) => attribute(one, "role") === "listitem")) return [];
  const texts = three.map(textOf);
  const before = siblingElement(previous, -1);
  if (before && before.tagName === element.tagName && isItem(textOf(before))) return [];
  const sameKind = texts.every((text) => bullet.test(text)) || rising(texts);
  return sameKind ? [{ rule: "list-by-look", element }] : [];
}

function rising(texts: string[]): boolean {
  if (!texts.every((text) => numbered.test(text))) return false;
  const marks = texts.map((text) => text.match(/[a-z]|\d+/i)?.[0].toLowerCase() ?? "");
  const value = (mark: string) => (/\d/.test(mark) ? Number(mark) : mark.charCodeAt(0));
  return marks.every((mark, at) => at === 0 || value(mark) === value(marks[at - 1] ?? "") + 1);
}
