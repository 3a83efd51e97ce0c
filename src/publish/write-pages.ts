import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Site } from "../../_includes/page-context.ts";
import { listPaths } from "../content/list-paths.ts";
import { split } from "../content/split.ts";

/** The list of downloads tells the sizes of the other pages, and so is written after them. */
const lastPage = "downloads.11ty.ts";

const root = join(import.meta.dirname, "../..");

/** The templates that write a row of pages each, by the name of the numbers that they go through. */
const rows = {
  priorityNumbers: "priorities/priority.11ty.ts",
  morePriorities: "lists/priorities.11ty.ts",
  quotePages: "quotes.11ty.ts",
  linkPages: "help.11ty.ts",
  glossaryPages: "glossary.11ty.ts",
  volumes: "strategy.11ty.ts",
  largePrintVolumes: "strategy-large-print.11ty.ts",
} as const;

type Row = keyof typeof rows;
type Numbers = Record<Row, readonly number[]>;

/** Eleventy keeps the pages that it writes until it ends, so that long rows are written in several runs. */
const mostInOneRun: Record<Row, number> = {
  priorityNumbers: 200,
  morePriorities: 200,
  quotePages: 200,
  linkPages: 200,
  glossaryPages: 200,
  // A volume weighs as much as twenty other pages.
  volumes: 10,
  largePrintVolumes: 10,
};

/**
 * Lets Eleventy write all pages of a site into a folder.
 *
 * @throws when a page can’t be rendered, or when fewer pages were written than the site has
 */
export async function writePages(site: Site, folder: string): Promise<void> {
  const numbers = pageNumbers(site);
  const parts = mapRows((row) => split(numbers[row], mostInOneRun[row]));
  await runEleventy(
    site,
    "",
    folder,
    mapRows((row) => parts[row][0] ?? []),
  );
  for (const row of Object.keys(rows) as Row[]) {
    for (const part of parts[row].slice(1)) {
      await runEleventy(site, rows[row], folder, { ...none, [row]: part });
    }
  }
  await allWritten(site, folder);
}

const mapRows = <T>(make: (row: Row) => T): Record<Row, T> =>
  Object.fromEntries((Object.keys(rows) as Row[]).map((row) => [row, make(row)])) as Record<Row, T>;

const none: Numbers = mapRows(() => []);

async function runEleventy(
  site: Site,
  input: string,
  folder: string,
  numbers: Numbers,
): Promise<void> {
  const eleventy = new Eleventy(
    relative(process.cwd(), join(root, "src/pages", input)),
    relative(process.cwd(), folder),
    {
      configPath: relative(process.cwd(), join(root, ".eleventy.ts")),
      quietMode: true,
      config: (config) => {
        config.ignores.add(relative(process.cwd(), join(root, "src/pages", lastPage)));
        config.addGlobalData("site", () => () => site);
        for (const row of Object.keys(rows) as Row[]) config.addGlobalData(row, () => numbers[row]);
      },
    },
  );
  eleventy.disableLogger();
  await eleventy.write();
}

/** The numbers that each row goes through; Eleventy splits it by them. */
function pageNumbers({ content, pages }: Site): Numbers {
  const count = (entries: readonly unknown[]) => entries.map((_, index) => index + 1);
  return {
    priorityNumbers: count(content.priorities),
    morePriorities: count(pages.priorities).slice(1),
    quotePages: count(pages.quotes),
    linkPages: count(pages.links),
    glossaryPages: count(pages.glossary),
    volumes: count(pages.volumes),
    largePrintVolumes: count(pages.volumes),
  };
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
  const files = await readdir(join(root, "src/pages"), { recursive: true });
  return files
    .filter((path) => path.endsWith(".11ty.ts"))
    .map((path) => path.replaceAll("\\", "/"));
}
