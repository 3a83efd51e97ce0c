import { readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { ListPageData, Site } from "../../_includes/page-context.ts";
import { listPaths } from "../content/list-paths.ts";
import { split } from "../content/split.ts";
import { type PageRow, pageRows } from "./page-rows.ts";

/** The list of downloads tells the sizes of the other pages, and so is written after them. */
const lastPage = "downloads.11ty.ts";

const root = join(import.meta.dirname, "../..");
const pagesFolder = join(root, "src/pages");

/** Eleventy holds the pages that it writes in memory until its end; beyond so many, it writes no more. */
const mostByEleventy = 20;

/**
 * Lets Eleventy write all pages of a site into a folder. Of a row with very many pages it writes the
 * first; the rest go straight from the same template into their files, each forgotten when written.
 *
 * @throws when a page can’t be rendered, or when fewer pages were written than the site has
 */
export async function writePages(site: Site, folder: string): Promise<void> {
  const rows = pageRows(site);
  await runEleventy(site, rows, folder);
  for (const { template, numbers } of rows)
    await writeStraight(site, template, numbers.slice(mostByEleventy), folder);
  await allWritten(site, folder);
}

async function runEleventy(site: Site, rows: readonly PageRow[], folder: string): Promise<void> {
  const eleventy = new Eleventy(
    relative(process.cwd(), pagesFolder),
    relative(process.cwd(), folder),
    {
      configPath: relative(process.cwd(), join(root, ".eleventy.ts")),
      quietMode: true,
      config: (config) => {
        config.ignores.add(relative(process.cwd(), join(pagesFolder, lastPage)));
        config.addGlobalData("site", () => () => site);
        for (const { name, numbers } of rows)
          config.addGlobalData(name, () => numbers.slice(0, mostByEleventy));
      },
    },
  );
  eleventy.disableLogger();
  await eleventy.write();
}

/** A page’s template, as Eleventy and we call it. */
type RowTemplate = {
  data: { permalink: (page: ListPageData) => string };
  render: (page: ListPageData) => string;
};

/** Enough for writing and rendering to go on at once. */
const pagesAtOnce = 32;

async function writeStraight(
  site: Site,
  template: string,
  numbers: readonly number[],
  folder: string,
): Promise<void> {
  if (numbers.length === 0) return;
  const { data, render }: RowTemplate = await import(
    pathToFileURL(join(pagesFolder, template)).href
  );
  let writing: Promise<unknown> = Promise.resolve();
  for (const part of split(numbers, pagesAtOnce)) {
    const pages = part.map((number) => {
      const page = { site: () => site, number };
      return [join(folder, data.permalink(page)), render(page)] as const;
    });
    await writing;
    writing = Promise.all(pages.map(([path, text]) => writeFile(path, text)));
  }
  await writing;
}

/** Eleventy is content with writing nothing at all; we aren’t. */
async function allWritten(site: Site, folder: string): Promise<void> {
  const written = new Set(await htmlFiles(folder));
  const templates = (await htmlTemplates()).filter(
    (path) => !path.includes("/") && path !== lastPage,
  );
  const pages = [
    ...templates.map((name) => name.replace(/\.11ty\.ts$/, ".html")),
    ...listPaths("priorities.html", site.pages.priorities).slice(1),
    ...listPaths("quotes.html", site.pages.quotes),
    ...listPaths("help.html", site.pages.links),
    ...listPaths("glossary.html", site.pages.glossary),
    ...listPaths("strategy.html", site.pages.volumes),
    ...listPaths("strategy-large-print.html", site.pages.volumes),
    ...site.content.priorities.map(({ id }) => `priorities/${id}.html`),
  ];
  const lost = pages.filter((path) => !written.has(path));
  if (lost.length === 0) return;
  throw new Error(`These pages were not written: ${lost.join(", ")}.`);
}

async function htmlFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((path) => path.endsWith(".html")).map((path) => path.replaceAll("\\", "/"));
}

async function htmlTemplates(): Promise<string[]> {
  const files = await readdir(pagesFolder, { recursive: true });
  return files
    .filter((path) => path.endsWith(".11ty.ts"))
    .map((path) => path.replaceAll("\\", "/"));
}
