import { lineChart } from "../../_includes/line-chart.ts";
import type { Site } from "../../_includes/page-context.ts";
import { markedTexts } from "../content/across/marked.ts";
import type { Content } from "../content/content.ts";
import { listPages } from "../content/lists/list-pages.ts";
import { noWeight } from "../content/lists/weight.ts";
import type { FolderFile } from "../content/read/folder-file.ts";
import { siteOf } from "../publish/site-of.ts";
import { pictureLetter } from "./picture-letter.ts";

/** What a preview knows besides the content. */
type Known = {
  /** The drawings that are at hand, by name; in the place of any other its letter is shown. */
  drawings: ReadonlyMap<string, string>;
  files: readonly FolderFile[];
  today: string;
};

/**
 * What components need to show a passage away from any page of the site, in Node or in a browser.
 *
 * @param content without mistakes
 */
export function previewSite(content: Content, { drawings, files, today }: Known): Site {
  const used = markedTexts(content, "isPicture").map(({ value }) => value);
  return siteOf(content, {
    styles: { css: "", hash: "" },
    pictures: new Map(used.map((name) => [name, drawings.get(name) ?? drawnLetter(name)])),
    drawLineChart: lineChart,
    files: new Map(files.map(({ name, bytes }) => [name, { bytes, sha256: "" }])),
    pages: listPages(content, () => noWeight),
    drawsHeadline: false,
    today,
    edits: new Map(),
    preview: true,
  });
}

const drawnLetter = (name: string): string =>
  `<svg viewBox="0 0 72 72"><text x="36" y="56" font-size="56" text-anchor="middle">${pictureLetter(name)}</text></svg>`;
