import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Site } from "../../_includes/page-context.ts";
import type { ListPages } from "../content/list-pages.ts";
import { numberedPath } from "../content/numbered-path.ts";
import { split } from "../content/split.ts";

const root = join(import.meta.dirname, "../..");

/** Eleventy keeps the pages that it writes until it ends, so that many are written in several runs. */
const mostInOneRun = 400;

/**
 * Lets Eleventy write all pages of a site into a folder.
 *
 * @throws when a page can’t be rendered, or when fewer pages were written than the site has
 */
export async function writePages(site: Site, folder: string): Promise<void> {
  const [first = [], ...rest] = split(
    site.content.priorities.map(({ number }) => number),
    mostInOneRun,
  );
  await runEleventy(site, "src/pages", folder, first);
  for (const numbers of rest) await runEleventy(site, "src/pages/priorities", folder, numbers);
  await allWritten(site, folder);
}

async function runEleventy(
  site: Site,
  input: string,
  folder: string,
  priorityNumbers: readonly number[],
): Promise<void> {
  const eleventy = new Eleventy(
    relative(process.cwd(), join(root, input)),
    relative(process.cwd(), folder),
    {
      configPath: relative(process.cwd(), join(root, ".eleventy.ts")),
      quietMode: true,
      config: (config) => {
        config.addGlobalData("site", () => () => site);
        config.addGlobalData("priorityNumbers", () => priorityNumbers);
        config.addGlobalData("pageNumbers", () => pageNumbers(site.pages));
      },
    },
  );
  eleventy.disableLogger();
  await eleventy.write();
}

/** The numbers of the pages of each list, by which Eleventy splits it. */
function pageNumbers({ priorities, quotes, links, glossary, volumes }: ListPages) {
  const numbers = (pages: readonly unknown[]) => pages.map((_, index) => index + 1);
  return {
    morePriorities: numbers(priorities).slice(1),
    quotes: numbers(quotes),
    links: numbers(links),
    glossary: numbers(glossary),
    volumes: numbers(volumes),
  };
}

/** Eleventy is content with writing nothing at all; we aren’t. */
async function allWritten(site: Site, folder: string): Promise<void> {
  const written = new Set(await htmlFiles(folder));
  const templates = (await htmlTemplates()).filter((path) => !path.includes("/"));
  const pages = [
    ...templates.map((name) => name.replace(/\.11ty\.ts$/, ".html")),
    ...listPaths(site.pages),
    ...site.content.priorities.map(({ id }) => `priorities/${id}.html`),
  ];
  const lost = pages.filter((path) => !written.has(path));
  if (lost.length === 0) return;
  throw new Error(`These pages were not written: ${lost.join(", ")}.`);
}

function listPaths({ priorities, quotes, links, glossary, volumes }: ListPages): string[] {
  const lists = [
    ["priorities.html", priorities],
    ["quotes.html", quotes],
    ["help.html", links],
    ["glossary.html", glossary],
    ["strategy.html", volumes],
    ["strategy-large-print.html", volumes],
  ] as const;
  return lists.flatMap(([path, pages]) =>
    pages.slice(1).map((_, index) => numberedPath(path, index + 2)),
  );
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
