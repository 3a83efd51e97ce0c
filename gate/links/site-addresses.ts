import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cssAddresses } from "../html/css-addresses.ts";
import type { Site } from "../model/site.ts";
import type { Address } from "./address.ts";
import { decodedText } from "./decoded-text.ts";
import { manifestAddresses } from "./manifest-addresses.ts";
import { type PageAddresses, pageAddresses } from "./page-addresses.ts";
import { type XmlAddresses, xmlAddresses } from "./xml-addresses.ts";

/** A file of the site other than a page, with its addresses. */
export type FileAddresses = {
  path: string;
  kind: "style sheet" | "web manifest" | XmlAddresses["kind"];
  addresses: Address[];
  /** The line from which the file can't be read; 1 where nothing more is known. */
  brokenLine?: number;
};

/** Every address of a site, file by file. */
export type SiteAddresses = { pages: PageAddresses[]; files: FileAddresses[] };

/** Collects every address of the pages, style sheets, sitemaps, feeds and manifests of a site. */
export async function siteAddresses(site: Site): Promise<SiteAddresses> {
  const files: FileAddresses[] = [];
  for (const path of site.files) {
    const read = readers.find(([pattern]) => pattern.test(path))?.[1];
    if (read) files.push({ path, ...read(decodedText(await readFile(join(site.folder, path)))) });
  }
  return { pages: site.pages.map(pageAddresses), files };
}

type Reader = (text: string) => Omit<FileAddresses, "path">;

const readers: [RegExp, Reader][] = [
  [/\.css$/i, readStyleSheet],
  [/\.webmanifest$|(^|\/)manifest\.json$/i, readManifest],
  [/\.(xml|atom|rss)$/i, xmlAddresses],
];

function readStyleSheet(css: string): Omit<FileAddresses, "path"> {
  const addresses = cssAddresses(css, "stylesheet")
    // `url(#mask)` means the page that uses the style sheet.
    .filter(({ value }) => !value.startsWith("#"))
    .map((address) => ({ ...address, use: "resource" as const, source: "The style sheet" }));
  return { kind: "style sheet", addresses };
}

function readManifest(json: string): Omit<FileAddresses, "path"> {
  const addresses = manifestAddresses(json);
  if (addresses === "broken") return { kind: "web manifest", addresses: [], brokenLine: 1 };
  return { kind: "web manifest", addresses };
}
