import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import type { Element } from "../../run/site.ts";
import type { Fault, Rule } from "../rule.ts";

/** Finds tables, columns and pictures that are drawn with characters and spaces. */
export const preformatted: Rule = ({ document }) => [
  ...select(document, "pre").flatMap(judgePre),
  ...select(document, "p, div, td").flatMap(judgeSpaces),
];

function rawText(node: Element["childNodes"][number]): string {
  if ("value" in node) return node.value;
  if (node.nodeName === "br") return "\n";
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}

function judgePre(pre: Element): Fault[] {
  if (select(pre, "code, samp, kbd").length > 0) return [];
  if (isHidden(pre) || closest(pre, "[role=img], [role=math], code, figure:has(figcaption)"))
    return [];
  if (attribute(pre, "role") === "img" && nameOf(pre)) return [];
  const lines = rawText(pre)
    .split("\n")
    .filter((line) => line.trim());
  if (isDrawing(lines)) {
    return [
      {
        rule: "ascii-art",
        severity: "error",
        element: pre,
        message: "A picture made of characters has no text alternative.",
        help: "Give it role=img and an aria-label that says what it shows, or use an image.",
        criterion: "1.1.1",
      },
    ];
  }
  return columns(pre, lines);
}

function isDrawing(lines: string[]): boolean {
  const marks = lines.join("").replace(/\s/g, "");
  if (lines.length < 2 || marks.length < 8) return false;
  const words = marks.replace(/[^\p{L}\p{N}]/gu, "").length;
  return words / marks.length < 0.45 && !/[{};]\s*$/m.test(lines.join("\n"));
}

function columns(element: Element, lines: string[]): Fault[] {
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
  if (prose) {
    return [
      {
        rule: "columns-by-spaces",
        severity: "error",
        element,
        message: "Columns of text are made with spaces, so they're read across.",
        help: "Write one paragraph after the other, and set columns with CSS.",
        criterion: "1.3.2",
      },
    ];
  }
  return [
    {
      rule: "table-by-spaces",
      severity: "error",
      element,
      message: "A table is drawn with spaces, so nobody hears which column a word is in.",
      help: "Use a table element with th for its header cells.",
      criterion: "1.3.1",
    },
  ];
}

function judgeSpaces(element: Element): Fault[] {
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
