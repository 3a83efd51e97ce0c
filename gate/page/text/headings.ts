import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { headingNames } from "../words/heading-names.ts";
import { headingPlaceholders } from "../words/heading-placeholders.ts";
import { anyOf } from "../words/word-list.ts";

const template = new RegExp(
  `^(?:(?:your |page |section |main |sub ?)?${anyOf(headingNames)}(?: text| here| goes here)?\\s*\\d*|${anyOf(headingPlaceholders)}|section \\d+|h[1-6]|lorem ipsum.*)$`,
  "i",
);

const everyone = { severity: "error", asks: "everyone" } as const;
const relation = { ...everyone, criterion: "1.3.1" } as const;
const byHeadings =
  "Whoever listens goes from heading to heading, as others glance down a page, and finds no way.";

const rules = {
  "heading-empty": {
    ...everyone,
    criterion: "2.4.6",
    wrong: "A heading has no words.",
    why: "A screen reader announces a heading and then says nothing, so whoever listens wonders what they miss.",
    help: "Write what the section is about, or take the heading away.",
  },
  "heading-placeholder": {
    ...everyone,
    criterion: "2.4.6",
    wrong: "A heading is a placeholder.",
    why: "Whoever goes from heading to heading doesn't learn what the section is about.",
    help: "Write what the section is about.",
    technique: "G130",
  },
  "heading-is-prose": {
    ...relation,
    wrong: "A text is marked up as a heading but heads nothing.",
    why: "Whoever listens to the list of headings has to hear a whole paragraph as one of them.",
    help: "Make it a paragraph, and use CSS for its looks.",
    technique: "F43",
  },
  "heading-level-skipped": {
    ...relation,
    wrong: "A heading skips a level.",
    why: "Whoever listens takes it that a heading in between was left out, and searches for it.",
    help: "Make it a heading of the level after that of the one before it.",
    technique: "H42",
  },
  "heading-top-repeated": {
    ...relation,
    severity: "warning",
    wrong: "The page has more than one heading of level 1.",
    why: "Whoever jumps to the heading of level 1 to learn what the page is about finds several answers.",
    help: "Keep one as the page's heading and lower the others.",
  },
  "heading-missing": {
    ...relation,
    wrong: "The page has no heading.",
    why: byHeadings,
    help: "Begin the text with a heading in an h1 element.",
    technique: "H42",
  },
  "heading-sections-missing": {
    ...everyone,
    criterion: "2.4.10",
    wrong: "A long text has no headings between its parts.",
    why: byHeadings,
    help: "Divide the text with headings that say what each part is about.",
    technique: "G141",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds headings that are empty, skip a level, stand in for other text, or are missing. */
export const headings = pageRule(rules, ({ document }) => {
  const all = select(document, "h1, h2, h3, h4, h5, h6, [role=heading]").filter(
    (heading) => !isHidden(heading),
  );
  return [...all.flatMap(one), ...levels(all), ...missing(document, all)];
});

function levelOf(heading: Element): number {
  return Number(attribute(heading, "aria-level") ?? heading.tagName.slice(1)) || 2;
}

function one(heading: Element): Found {
  const text = nameOf(heading);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const isSign = /\p{Extended_Pictographic}/u.test(text);
    return isSign ? [] : [{ rule: "heading-empty", element: heading }];
  }
  if (template.test(text)) {
    const message = `The heading ${quoted(text)} is a placeholder.`;
    return [{ rule: "heading-placeholder", element: heading, message }];
  }
  const sentences = text.match(/[.!?](?=\s+\p{Lu}|$)/gu)?.length ?? 0;
  if (text.length <= 200 && (sentences <= 1 || text.length <= 90)) return [];
  const message = `${quoted(text)} is marked up as a heading but heads nothing.`;
  return [{ rule: "heading-is-prose", element: heading, message }];
}

function levels(all: Element[]): Found {
  const hasMain = all.some((heading) => closest(heading, "main"));
  const inMain = (heading: Element) => !hasMain || closest(heading, "main") !== undefined;
  const firstMain = all.findIndex((heading) => levelOf(heading) === 1);
  const faults: Found = [];
  all.forEach((heading, at) => {
    const before = all[at - 1];
    if (before && at > firstMain && levelOf(heading) > levelOf(before) + 1) {
      const message = `The heading ${quoted(nameOf(heading))} is of level ${levelOf(heading)}, but the one before it is of level ${levelOf(before)}.`;
      const help = `Make it a heading of level ${levelOf(before) + 1}.`;
      faults.push({ rule: "heading-level-skipped", element: heading, message, help });
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
    faults.push({ rule: "heading-top-repeated", element: second, message });
  }
  return faults;
}

function missing(document: Parameters<typeof textOf>[0], all: Element[]): Found {
  const root = select(document, "main, [role=main]")[0] ?? select(document, "body")[0];
  if (!root) return [];
  const words = textOf(root).split(" ").length;
  const hasTop = all.some((heading) => levelOf(heading) === 1);
  if (words >= 80 && all.length === 0) return [{ rule: "heading-missing" }];
  const prose = select(root, "p").filter(
    (p) =>
      textOf(p).length > 80 && !closest(p, "blockquote, dd, figure, article, section, details"),
  );
  const inside = all.filter((heading) => levelOf(heading) > 1).length;
  const isUndivided =
    hasTop &&
    inside === 0 &&
    prose.length >= 6 &&
    words > 350 &&
    select(root, "pre, table, li").length < 5;
  return isUndivided ? [{ rule: "heading-sections-missing", element: root }] : [];
}
