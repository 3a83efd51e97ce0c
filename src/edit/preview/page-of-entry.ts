import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { allPages } from "../../../_includes/page-table.ts";
import type { KindName } from "../../content/kinds.ts";

/** Pages that hold everything, and such as are kept or stand for themselves. */
const further = /^(?:strategy(?:-large-print)?(?:-\d+)?\.html|404\.html|downloads\/.*)$/;

/**
 * The page of the built site on which an edit is seen: the one from which the editor came, as long as it
 * shows the entry; else the page of its kind that does, or any other.
 *
 * @param from the path of that page inside the site, if it is known
 * @returns a path inside the site
 */
export async function pageOfEntry(
  output: string,
  { kind, entry, from }: { kind: KindName; entry?: string; from?: string },
): Promise<string> {
  const pages = await pagesIn(output);
  const came = from !== undefined && pages.includes(from) ? from : undefined;
  if (entry === undefined) return came ?? pages.find((path) => isOfKind(path, kind)) ?? first;
  const holds = async (path: string) =>
    (await readFile(join(output, path), "utf8")).includes(`data-entry="${entry}"`);
  if (came && (await holds(came))) return came;
  const own = `${kind}/${entry}.html`;
  const ordered = pages.filter((path) => !further.test(path)).sort((a, b) => rank(a) - rank(b));
  function rank(path: string): number {
    if (path === own) return 0;
    return isOfKind(path, kind) ? 1 : 2;
  }
  for (const path of ordered) if (await holds(path)) return path;
  return came ?? pages.find((path) => isOfKind(path, kind)) ?? first;
}

const first = "index.html";

const isOfKind = (path: string, kind: KindName): boolean =>
  allPages.some(
    ([, { path: own, words }]) =>
      words?.[0] === kind && path.replace(/-\d+\.html$/, ".html") === own,
  );

async function pagesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path.endsWith(".html"))
    .sort();
}
