import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { Worker } from "node:worker_threads";
import Eleventy from "@11ty/eleventy";
import configure from "../../.eleventy.ts";
import type { Site } from "../../_includes/page-context.ts";
import { listPaths } from "../content/list-paths.ts";
import { allDone } from "./all-done.ts";
import { type PageRow, pageRows } from "./page-rows.ts";
import { type RowWork, writeRows } from "./write-rows.ts";

/** The list of downloads tells the sizes of the other pages, and so is written after them. */
const lastPage = "downloads.11ty.ts";

const root = join(import.meta.dirname, "../..");
const pagesFolder = join(root, "src/pages");

/** Eleventy holds the pages that it writes in memory until its end, and so it is given no longer rows. */
const longestByEleventy = 20;

const isLong = ({ numbers }: PageRow): boolean => numbers.length > longestByEleventy;

/** To start a thread takes about as long as to write so many pages. */
const worthAThread = 1000;

/**
 * Lets Eleventy write all pages of a site into a folder. The pages of a very long row go straight from
 * the same template into their files; where they are thousands, a second thread begins with them
 * meanwhile.
 *
 * @throws when a page can’t be rendered, or when fewer pages were written than the site has
 */
export async function writePages(site: Site, folder: string): Promise<void> {
  const rows = pageRows(site);
  const pages = rows
    .filter(isLong)
    .flatMap(({ template, numbers }) => numbers.map((number) => ({ template, number })));
  const work = { site, pages, folder, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const ours = async () => {
    await runEleventy(site, rows, folder);
    // From the other end: two threads that make files in the same folder wait for each other.
    await writeRows({ ...work, pages: pages.toReversed() });
  };
  await allDone([...(pages.length < worthAThread ? [] : [inAnotherThread(work)]), ours()]);
  await allWritten(site, folder);
}

function inAnotherThread(work: RowWork): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(new URL("./row-thread.ts", import.meta.url), { workerData: work })
      .once("error", reject)
      .once("exit", () => resolve());
  });
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
