import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import configure from "../../.eleventy.ts";
import type { Site } from "../../_includes/page-context.ts";
import { listPaths } from "../content/lists/list-paths.ts";
import { type PageRow, pageRows } from "./page-rows.ts";
import { writeRows } from "./write-rows.ts";

/** The list of downloads tells the sizes of the other pages, and so is written after them. */
const lastPage = "downloads.11ty.ts";

const root = join(import.meta.dirname, "../..");
const pagesFolder = join(root, "src/pages");

/** Eleventy holds the pages that it writes in memory until its end, and so it is given no longer rows. */
const longestByEleventy = 20;

const isLong = ({ numbers }: PageRow): boolean => numbers.length > longestByEleventy;

/**
 * Lets Eleventy write all pages of a site into a folder. The pages of a very long row go straight from
 * the same template into their files.
 *
 * @throws when a page can’t be rendered, or when fewer pages were written than the site has
 */
export async function writePages(site: Site, folder: string): Promise<void> {
  const rows = pageRows(site);
  await runEleventy(site, rows, folder);
  await writeRows(site, rows.filter(isLong), folder);
  await allWritten(site, folder);
}

async function runEleventy(site: Site, rows: readonly PageRow[], folder: string): Promise<void> {
  const eleventy = new Eleventy(
    relative(process.cwd(), pagesFolder),
    relative(process.cwd(), folder),
    {
      // Eleventy takes “#”, “?” and “%” in the path of a configuration for parts of an address.
      configPath: null,
      quietMode: true,
      config: (config) => {
        configure(config);
        config.ignores.add(relative(process.cwd(), join(pagesFolder, lastPage)));
        config.addGlobalData("site", () => () => site);
        for (const row of rows)
          config.addGlobalData(row.name, () => (isLong(row) ? [] : row.numbers));
      },
    },
  );
  eleventy.disableLogger();
  await eleventy.write();
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

/** The pages that stand in the site’s root and in its one folder of pages. */
async function htmlFiles(folder: string): Promise<string[]> {
  const namesIn = (path: string) => readdir(path).catch((): string[] => []);
  const priorities = await namesIn(join(folder, "priorities"));
  return [...(await namesIn(folder)), ...priorities.map((name) => `priorities/${name}`)];
}

async function htmlTemplates(): Promise<string[]> {
  const files = await readdir(pagesFolder, { recursive: true });
  return files
    .filter((path) => path.endsWith(".11ty.ts"))
    .map((path) => path.replaceAll("\\", "/"));
}
