import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import type { Element } from "../../model/site.ts";
import { type PageFault, pageRule } from "../rule.ts";

const rules = {
  "ascii-art": {
    criterion: "1.1.1",
    severity: "error",
    asks: "everyone",
    wrong: "A picture made of characters has no text alternative.",
    why: "A screen reader reads the characters out one by one, and nobody who listens learns what they show.",
    help: "Give it role=img and an aria-label that says what it shows, or use an image.",
    technique: "F72",
  },
  "columns-by-spaces": {
    criterion: "1.3.2",
    severity: "error",
    asks: "everyone",
    wrong: "Columns of text are made with spaces, so they're read across.",
    why: "Whoever listens hears a line of one column and then one of the next, and neither makes sense.",
    help: "Write one paragraph after the other, and set columns with CSS.",
    technique: "F33",
  },
  "table-by-spaces": {
    criterion: "1.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "A table is drawn with spaces, so nobody hears which column a word is in.",
    why: "Whoever listens can neither move from cell to cell nor hear what heads a column.",
    help: "Use a table element with th for its header cells.",
    technique: "F34",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds tables, columns and pictures that are drawn with characters and spaces. */
export const preformatted = pageRule(rules, ({ document }) => [
  ...select(document, "pre").flatMap(judgePre),
  ...select(document, "p, div, td").flatMap(judgeSpaces),
]);

function rawText(node: Element["childNodes"][number]): string {
  if ("value" in node) return node.value;
  if (node.nodeName === "br") return "\n";
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}

function judgePre(pre: Element): Found {
  if (select(pre, "code, samp, kbd").length > 0) return [];
  if (isHidden(pre) || closest(pre, "[role=img], [role=math], code, figure:has(figcaption)"))
    return [];
  if (attribute(pre, "role") === "img" && nameOf(pre)) return [];
  const lines = rawText(pre)
    .split("\n")
    .filter((line) => line.trim());
  return isDrawing(lines) ? [{ rule: "ascii-art", element: pre }] : columns(pre, lines);
}

function isDrawing(lines: string[]): boolean {
  const marks = lines.join("").replace(/\s/g, "");
  if (lines.length < 2 || marks.length < 8) return false;
  const words = marks.replace(/[^\p{L}\p{N}]/gu, "").length;
  return words / marks.length < 0.45 && !/[{};]\s*$/m.test(lines.join("\n"));
}

function columns(element: Element, lines: string[]): Found {
  if (lines.some((line) => /[{};]\s*$|^\s*(\$|>|#|\/\/)/.test(line))) return [];
  const cells = lines.map((line) =>
    line
      .trim()
      .split(/\s{2,}|\t+|\s*\|\s*/)
      .filter(Boolean),
  );
  let run: string[][] = [];
  let best: string[][] = [];
  for (const row of cells) {
    run =
      row.length >= 2 && (run.length === 0 || run[0]?.length === row.length)
        ? [...run, row]
        : row.length >= 2
          ? [row]
          : [];
    if (run.length > best.length) best = run;
  }
  if (best.length < 3) return [];
  const flat = best.flat();
  const prose = flat.length > 0 && best[0]?.length === 2 && flat.join("").length / flat.length > 15;
  return [{ rule: prose ? "columns-by-spaces" : "table-by-spaces", element }];
}

function judgeSpaces(element: Element): Found {
  if (!element.childNodes.some((node) => node.nodeName === "br") || closest(element, "pre"))
    return [];
  const lines = element.childNodes
    .map(rawText)
    .join("")
    .split("\n")
    .map((line) => line.replace(/ ?(\u00a0 ?){3,}/g, "\t").replace(/[^\S\t]+/g, " "));
  const gaps = lines.filter((line) => line.trim().includes("\t"));
  return gaps.length >= 2 ? columns(element, gaps.length >= 3 ? gaps : [...gaps, ...gaps]) : [];
}
