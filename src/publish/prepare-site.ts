import type { ReaderFile, Site } from "../../_includes/page-context.ts";
import type { Content } from "../content/content.ts";
import { listPages } from "../content/lists/list-pages.ts";
import type { Weight } from "../content/lists/weight.ts";
import { buildStyles } from "./build-styles.ts";
import { drawnFont } from "./drawing/drawn-font.ts";
import type { EditAddresses } from "./edit-addresses.ts";
import { pictureMarkup } from "./picture-markup.ts";
import { siteOf } from "./site-of.ts";
import { unusedClasses } from "./unused-classes.ts";

/** Makes once what all pages share: styles, pictures, and the ways through the content. */
export async function prepareSite(
  content: Content,
  {
    siteUrl,
    today,
    edits = new Map(),
    preview = false,
    files = new Map(),
  }: {
    siteUrl?: string;
    today: string;
    edits?: EditAddresses;
    preview?: boolean;
    files?: ReadonlyMap<string, ReaderFile>;
  },
): Promise<Site> {
  const used = [
    ...(content.publication.people ?? []),
    ...content.priorities.flatMap(({ picture }) => picture ?? []),
    ...content.easyRead.parts.flatMap(({ steps }) => steps.map(({ picture }) => picture)),
  ];
  const measured = content.measures.length > 0;
  const acted = content.actions.length + content.reports.length > 0;
  const pictures = await pictureMarkup(used);
  const pages = listPages(content, (name) => drawingWeight(pictures.get(name) ?? ""));
  return siteOf(content, {
    styles: buildStyles(content.publication.shortTitle, {
      further: [...(acted ? ["actions" as const] : []), ...(measured ? ["measures" as const] : [])],
      unused: unusedClasses(content, pages),
    }),
    pictures,
    files,
    ...(measured ? { drawLineChart: await loadLineChart() } : {}),
    drawsHeadline: drawnFont(content.publication.headline.normalize("NFC")) !== undefined,
    pages,
    ...(siteUrl ? { siteUrl } : {}),
    today,
    edits,
    preview,
  });
}

/** It stands on a library, which a site without a chart has no use for. */
const loadLineChart = async () => (await import("../../_includes/line-chart.ts")).lineChart;

/** What a drawing weighs in a page: all of it, since each has lines of its own. */
const drawingWeight = (svg: string): Weight => ({
  bytes: Buffer.byteLength(svg),
  elements: svg.split(/<\w/).length,
});
