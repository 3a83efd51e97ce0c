import type { ReaderFile, Site } from "../../_includes/page-context.ts";
import { wordIndex } from "../../_includes/words.ts";
import type { Content } from "../content/content.ts";
import { contentIndex } from "../content/lists/content-index.ts";
import { listPages } from "../content/lists/list-pages.ts";
import { volumeOf } from "../content/lists/volume-of.ts";
import type { Weight } from "../content/lists/weight.ts";
import { buildStyles } from "./build-styles.ts";
import { drawnFont } from "./drawing/drawn-font.ts";
import type { EditAddresses } from "./edit-addresses.ts";
import { entryPlaces } from "./entry-places.ts";
import { pictureMarkup } from "./picture-markup.ts";
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
  return {
    content,
    index: contentIndex(content),
    medium: "site",
    styles: buildStyles(content.publication.shortTitle, {
      further: [...(acted ? ["actions" as const] : []), ...(measured ? ["measures" as const] : [])],
      unused: unusedClasses(content, pages),
    }),
    pictures,
    words: wordIndex(content.glossary, namesIn(content)),
    files,
    ...(measured ? { drawLineChart: await loadLineChart() } : {}),
    drawsHeadline: drawnFont(content.publication.headline.normalize("NFC")) !== undefined,
    pages,
    places: entryPlaces({ content, pages }),
    volumeOf: volumeOf(pages.volumes, content),
    ...(siteUrl ? { siteUrl } : {}),
    today,
    edits,
    preview,
  };
}

/** It stands on a library, which a site without a chart has no use for. */
const loadLineChart = async () => (await import("../../_includes/line-chart.ts")).lineChart;

/** What a drawing weighs in a page: all of it, since each has lines of its own. */
const drawingWeight = (svg: string): Weight => ({
  bytes: Buffer.byteLength(svg),
  elements: svg.split(/<\w/).length,
});

/** The names of those who made the strategy or a version of it, speak, can be reached, or stand behind a link. */
function namesIn({ contacts, organisations, quotes, versions }: Content): string[] {
  return [
    ...organisations.map(({ name }) => name),
    ...quotes.flatMap(({ speaker }) => (speaker.kind === "person" ? [speaker.name] : [])),
    ...contacts.map(({ name }) => name),
    ...versions.map(({ by }) => by),
  ];
}
