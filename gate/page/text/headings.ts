import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import type { Fault, Rule } from "../rule.ts";

const template =
  /^((your |page |section |main |sub ?)?(heading|headline|subheading|title|überschrift|titre|título|titolo|kop)( text| here| goes here)?\s*\d*|untitled|section \d+|h[1-6]|placeholder|new section|text here|lorem ipsum.*)$/i;

/** Finds headings that are empty, skip a level, stand in for other text, or are missing. */
export const headings: Rule = ({ document }) => {
  const all = select(document, "h1, h2, h3, h4, h5, h6, [role=heading]").filter(
    (heading) => !isHidden(heading),
  );
  return [...all.flatMap(one), ...levels(all), ...missing(document, all)];
};

function levelOf(heading: Element): number {
  return Number(attribute(heading, "aria-level") ?? heading.tagName.slice(1)) || 2;
}

function fault(
  rule: string,
  element: Element | undefined,
  criterion: string,
  message: string,
  help: string,
): Fault {
  return { rule, severity: "error", ...(element && { element }), message, help, criterion };
}

function one(heading: Element): Fault[] {
  const text = nameOf(heading);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    if (/\p{Extended_Pictographic}/u.test(text)) return [];
    const help = "Write what the section is about, or take the heading away.";
    return [fault("heading-empty", heading, "2.4.6", "A heading has no words.", help)];
  }
  if (template.test(text)) {
    const help = "Write what the section is about.";
    return [
      fault(
        "heading-placeholder",
        heading,
        "2.4.6",
        `The heading ${quoted(text)} is a placeholder.`,
        help,
      ),
    ];
  }
  const sentences = text.match(/[.!?](?=\s+\p{Lu}|$)/gu)?.length ?? 0;
  if (text.length > 200 || (sentences > 1 && text.length > 90)) {
    const help = "Make it a paragraph, and use CSS for its looks.";
    return [
      fault(
        "heading-is-prose",
        heading,
        "1.3.1",
        `${quoted(text)} is marked up as a heading but heads nothing.`,
        help,
      ),
    ];
  }
  return [];
}

function levels(all: Element[]): Fault[] {
  const hasMain = all.some((heading) => closest(heading, "main"));
  const inMain = (heading: Element) => !hasMain || closest(heading, "main") !== undefined;
  const firstMain = all.findIndex((heading) => levelOf(heading) === 1);
  const faults: Fault[] = [];
  all.forEach((heading, at) => {
    const before = all[at - 1];
    if (before && at > firstMain && levelOf(heading) > levelOf(before) + 1) {
      const message = `The heading ${quoted(nameOf(heading))} is of level ${levelOf(heading)}, but the one before it is of level ${levelOf(before)}.`;
      faults.push(
        fault(
          "heading-level-skipped",
          heading,
          "1.3.1",
          message,
          `Make it a heading of level ${levelOf(before) + 1}.`,
        ),
      );
    }
  });
  const tops = all.filter(
    (heading) =>
      levelOf(heading) === 1 &&
      !closest(heading, "article, section, aside, dialog, nav, header") &&
      inMain(heading),
  );
  const second = tops[1];
  if (second) {
    const message = `The page has ${tops.length} headings of level 1.`;
    faults.push({
      ...fault(
        "heading-top-repeated",
        second,
        "1.3.1",
        message,
        "Keep one as the page's heading and lower the others.",
      ),
      severity: "warning",
    });
  }
  return faults;
}

function missing(document: Parameters<typeof textOf>[0], all: Element[]): Fault[] {
  const root = select(document, "main, [role=main]")[0] ?? select(document, "body")[0];
  if (!root) return [];
  const words = textOf(root).split(" ").length;
  const hasTop = all.some((heading) => levelOf(heading) === 1);
  if (words >= 80 && all.length === 0) {
    const help = "Begin the text with a heading in an h1 element.";
    return [fault("heading-missing", undefined, "1.3.1", "The page has no heading.", help)];
  }
  const prose = select(root, "p").filter(
    (p) =>
      textOf(p).length > 80 && !closest(p, "blockquote, dd, figure, article, section, details"),
  );
  const inside = all.filter((heading) => levelOf(heading) > 1).length;
  if (
    hasTop &&
    inside === 0 &&
    prose.length >= 6 &&
    words > 350 &&
    select(root, "pre, table, li").length < 5
  ) {
    const help = "Divide the text with headings that say what each part is about.";
    return [
      fault(
        "heading-sections-missing",
        root,
        "2.4.10",
        "A long text has no headings between its parts.",
        help,
      ),
    ];
  }
  return [];
}
