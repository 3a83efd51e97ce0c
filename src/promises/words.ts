import type { CheckWithTables, Page } from "check-barriers";
import type { OwnContent } from "./own-content.ts";
import { publicationWarnings } from "./publication-warnings.ts";
import { readingTable, readingViolations } from "./reading-level.ts";

/** Makes the check of our own words: how hard they are to read, and what a person should soon do. */
export const checkWords =
  (content: OwnContent): CheckWithTables =>
  async ({ pages }) => {
    const { names, prose } = content;
    const today = new Date().toISOString().slice(0, 10);
    const english = publishedInEnglish(pages);
    return {
      findings: [
        ...(english ? readingViolations(prose, names) : []),
        ...publicationWarnings(content, today),
      ],
      tables: english ? [readingTable(pages, names)] : [],
    };
  };

/** The formula of the reading age counts as English is written. */
function publishedInEnglish(pages: readonly Page[]): boolean {
  return pages.every(({ html }) => /<html[^>]* lang="en\b/.test(html));
}
