import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "parse5";
import { walkElements } from "../html/walk-elements.ts";
import type { Site } from "../model/site.ts";
import { anchorNames } from "./anchor-names.ts";
import { fileIndex } from "./file-index.ts";
import { filesBeside } from "./files-beside.ts";
import type { Folder } from "./judge-address.ts";
import type { PageAddresses } from "./page-addresses.ts";
import type { Resolved } from "./resolve-site.ts";

/**
 * Prepares the look-ups that judging needs: which files there are, and what anchors they have.
 * A page that was given alone is looked up among the files beside it.
 */
export async function lookIntoFolder(
  site: Site,
  pages: readonly PageAddresses[],
  resolved: readonly Resolved[],
): Promise<Folder> {
  const extent = await extentOf(site);
  const inside = resolved.flatMap(({ target }) => (target.kind === "inside" ? [target] : []));
  const files =
    extent === "page"
      ? await filesBeside(site.folder, new Set(inside.map(({ path }) => path)))
      : site.files;
  const find = fileIndex(files);
  const anchors = new Map(pages.map((page) => [page.page.path, page.anchors]));
  for (const { path, fragment } of inside) {
    const found = fragment === undefined ? undefined : find(path);
    if (found?.kind !== "file" || anchors.has(found.path)) continue;
    // Only these can have anchors; `#page=2` of a PDF is the reader's business.
    if (!/\.(html?|svg)$/i.test(found.path)) continue;
    anchors.set(found.path, await anchorsOnDisk(join(site.folder, found.path)));
  }
  return { find, anchors: (path) => anchors.get(path), extent };
}

async function extentOf(site: Site): Promise<Folder["extent"]> {
  const [only, ...others] = site.files;
  const alone = only !== undefined && others.length === 0;
  if (alone && (await readdir(site.folder)).length > 1) return "page";
  return site.files.includes("index.html") ? "site" : alone ? "page" : "pages";
}

async function anchorsOnDisk(file: string): Promise<ReadonlySet<string>> {
  const elements = walkElements(parse(await readFile(file, "utf8")));
  return new Set([...elements].flatMap(anchorNames));
}
