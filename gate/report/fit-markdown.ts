/** A report in parts, each of which is shown whole or not at all. */
export type MarkdownReport = {
  /** What it comes to: a few sentences, always shown. */
  opening: string;
  sections: readonly MarkdownSection[];
};

/** Rows under a head, such as the heading and the first two lines of a table; or a heading alone. */
export type MarkdownSection = {
  head: string;
  rows: readonly string[];
  /** What ends a section that its head has opened, such as `</details>`. */
  foot?: string;
};

/** How much a page of the forge takes. */
export type MarkdownLimit = { most: number; sizeOf: (text: string) => number };

/**
 * Writes a report that a page of the forge takes. What is too long is left out by whole rows, never
 * cut inside one, and a sentence at the end says so.
 *
 * @param whole a sentence that says where the report stands whole
 */
export function fitMarkdown(
  { opening, sections }: MarkdownReport,
  { most, sizeOf }: MarkdownLimit,
  whole: string,
): string {
  const all = written([opening, ...sections.map(sectionText)]);
  if (sizeOf(all) <= most) return all;

  let left = sections.reduce((sum, { rows }) => sum + Math.max(rows.length, 1), 0);
  // No count of lines is longer than that of all
  let room = most - sizeOf(written([opening, leftOut(left, whole)]));
  const shown = sections.flatMap((section) => {
    const { rows } = section;
    let inside = room - sizeOf(`${sectionText({ ...section, rows: [] })}\n\n`);
    if (inside < 0) return [];
    const fitting = rows.filter((row) => {
      const size = sizeOf(`${row}\n`);
      if (size > inside) return false;
      inside -= size;
      return true;
    });
    if (fitting.length === 0 && rows.length > 0) return [];
    room = inside;
    left -= Math.max(fitting.length, 1);
    return sectionText({ ...section, rows: fitting });
  });
  return written([opening, ...shown, leftOut(left, whole)]);
}

const written = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

const sectionText = ({ head, rows, foot }: MarkdownSection): string =>
  [head, ...rows, ...(foot ? ["", foot] : [])].join("\n");

const leftOut = (lines: number, whole: string): string =>
  `**This report is too long to be shown here whole. Lines left out: ${lines.toLocaleString("en-GB")}.** ${whole}`;
