import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tell } from "check-barriers/text";
import type { Site } from "../../_includes/page-context.ts";
import { sharePictureName } from "../../_includes/share-tags.ts";
import { unusedFileProblem, unusedFiles } from "../content/across/check-reader-files.ts";
import { entryLines } from "../content/across/entry-lines.ts";
import type { Content } from "../content/content.ts";
import type { Problem } from "../content/problem.ts";
import { contentOf } from "../load/load-content.ts";
import { type DataFolder, readFolder } from "../load/read-folder.ts";
import { filesFolder } from "../load/reader-files.ts";
import { allDone } from "./all-done.ts";
import { copyReaderFiles, readerFiles } from "./downloads/reader-files.ts";
import { takeOverDownloads } from "./downloads/take-over-downloads.ts";
import { writeDownloads } from "./downloads/write-downloads.ts";
import { type EditAddresses, editAddresses } from "./edit-addresses.ts";
import { headersFile } from "./hosting/headers-file.ts";
import { responseHeaders } from "./hosting/response-headers.ts";
import { checkOutput, findOutput } from "./output/check-output.ts";
import { replaceSite } from "./output/replace-site.ts";
import { pagePlaces } from "./page-places.ts";
import { prepareSite } from "./prepare-site.ts";
import { writePages } from "./write-pages.ts";

/** What a build needs to know. */
export type BuildOptions = {
  /** The folder of data files. */
  data: string;
  /** The folder to write; the site that stood there before is replaced as a whole, or not at all. */
  output: string;
  siteUrl?: string;
  /** The day of the build: `2026-11-23`. */
  today: string;
  /** Whether this build shows a proposal to a few people. */
  preview?: boolean;
  /**
   * Whether the downloads of the build before are kept, if there are any. To pack them takes longer
   * than all pages, and an editor who saves a file waits for a page.
   */
  keepDownloads?: boolean;
  /** Whether PDFs are printed beside the pages, which takes a browser and some seconds. */
  pdf?: boolean;
  /** Told what a person should know of a build that went well. */
  warn?: (sentence: string) => void;
};

/**
 * Builds a site from a folder of data files. It is built beside the output folder and swapped in at
 * the end, so that a build which fails leaves the last good one as it was. What people put into the
 * output folder stays there.
 *
 * @returns the mistakes in the data, none when the site was built
 * @throws when the data folder can’t be read, a page can’t be rendered, or the output folder isn’t one
 * that a build may write
 */
export async function buildSite({
  data,
  output,
  siteUrl,
  today,
  preview = false,
  keepDownloads = false,
  pdf = false,
  warn = (sentence) => tell(process.stderr, `${sentence}\n`),
}: BuildOptions): Promise<Problem[]> {
  const place = await findOutput(output, data);
  const { content, problems, edits, unused } = await load(data);
  if (problems) return problems;
  await checkOutput(place);
  const from = filesFolder(data);
  const site = await prepareSite(content, {
    ...(siteUrl ? { siteUrl } : {}),
    today,
    edits,
    preview,
    files: await readerFiles(content, from),
  });

  await replaceSite(place, warn, async (fresh, workshop) => {
    await allDone([
      writePages(site, fresh),
      // Drawn by a thread of its library meanwhile
      ...(siteUrl ? [writeSharePicture(site, fresh)] : []),
    ]);
    if (siteUrl) await writeAddresses(site, siteUrl, fresh);
    await writeFile(join(fresh, "_headers"), headersFile(responseHeaders(site.styles.hash)));
    await copyReaderFiles(site.files.keys(), from, fresh);
    const further = { from, except: new Set([...site.files.keys(), ...unused]) };
    if (!keepDownloads || !(await takeOverDownloads(site, place.target, fresh, further))) {
      if (pdf) await (await import("./pdf/write-pdfs.ts")).writePdfs(site, fresh, warn);
      await writeDownloads(site, { folder: fresh, workshop, further });
    }
  });
  for (const name of unused) {
    const { file, line, column, message, help } = unusedFileProblem(name);
    warn(`${file}:${line}:${column}  ${message} ${help}`);
  }
  return [];
}

type LoadedWithEdits =
  | { content: Content; edits: EditAddresses; unused: readonly string[]; problems?: never }
  | { content?: never; edits?: never; unused?: never; problems: Problem[] };

/** Loads a folder of data, where it can be changed, and which files nobody is led to. The texts of its files are forgotten afterwards. */
async function load(folder: string): Promise<LoadedWithEdits> {
  const files = await readFolder(folder);
  const { content, problems } = await contentOf(files);
  if (!content) return { problems };
  const unused = unusedFiles(content, files.further);
  return { content, edits: await editsOf(files, content), unused };
}

async function editsOf(files: DataFolder, content: Content): Promise<EditAddresses> {
  const { repository, branch = "main" } = content.publication;
  if (!repository) return new Map();
  // It parses the data files, which nothing else does when there is nothing wrong in them.
  const { placesIn } = await import("../load/places-in.ts");
  const place = placesIn(files);
  const entries = entryLines(content, place);
  const pages = pagePlaces(content, entries, place);
  return editAddresses({ repository, branch }, entries, pages);
}

async function writeSharePicture(site: Site, folder: string): Promise<void> {
  const { sharePicture } = await import("./drawing/share-picture.ts");
  await writeFile(join(folder, sharePictureName), await sharePicture(site));
}

async function writeAddresses(site: Site, siteUrl: string, folder: string): Promise<void> {
  const { addressFiles } = await import("./address-files.ts");
  for (const [name, text] of addressFiles(site, siteUrl)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
