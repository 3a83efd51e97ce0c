import type { DataLine, Page, Table, Violation } from "check-barriers";
import { pageProse } from "./page-prose.ts";
import { readingAge } from "./reading-age.ts";
import { readingLimits } from "./reading-limits.ts";
import type { WordsRule } from "./rules.ts";

/** A text that was written for the site, and the line on which an editor can change it. */
export type ProseLine = { text: string; easyRead: boolean; data: DataLine };

/** In fewer words than these one long word decides the age that the formula gives. */
const fewestWords = 20;

/**
 * Gives each paragraph that is too hard to read. Too short a paragraph is not judged.
 *
 * @param names words that can’t be made simpler, in small letters
 */
export function readingViolations(
  prose: readonly ProseLine[],
  names: ReadonlySet<string>,
): Violation<WordsRule>[] {
  return prose.flatMap(({ text, easyRead, data }) => {
    const most = readingLimits[easyRead ? "easyRead" : "prose"].years;
    const { words, age } = readingAge(withoutMarkdown(text), names);
    if (words < fewestWords || age <= most) return [];
    return [
      {
        rule: "reading-level",
        page: data.file,
        message: `The paragraph that begins “${text.slice(0, 40)}” asks for a reading age of ${age.toFixed(1)} years, more than ${most}.`,
        data,
      },
    ];
  });
}

/** The reading age of each page: our own words, and beside them the words that aren’t ours. */
export function readingTable(pages: readonly Page[], names: ReadonlySet<string>): Table {
  const rows = pages.map(({ path, document }) => {
    const { own, verbatim } = pageProse(document);
    return [path, ...figures(own, names), ...figures(verbatim, names)];
  });
  return {
    title: "Reading age in years, by Flesch and Kincaid (words that aren’t ours are not judged)",
    head: ["page", "our words", "age", "quoted words", "age"],
    rows,
  };
}

function figures(text: string, names: ReadonlySet<string>): string[] {
  const { words, age } = readingAge(text, names);
  return [String(words), words < fewestWords ? "–" : age.toFixed(1)];
}

/** The words of Markdown without its marks and addresses. */
function withoutMarkdown(text: string): string {
  return text.replace(/\]\([^)]*\)/g, "").replace(/[[\]*_`]/g, "");
}
