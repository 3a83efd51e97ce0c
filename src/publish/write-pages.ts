import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import configure from "../../.eleventy.ts";
import type { Site } from "../../_includes/page-context.ts";
import { allPages, type PageName, pagesOf, pathsOf } from "../../_includes/page-table.ts";
import { type PageRow, writeRows } from "./write-rows.ts";

/** The list of downloads tells the sizes of the other pages, and so is written after them. */
const lastPage: PageName = "downloads";

const root = join(import.meta.dirname, "../..");
const pagesFolder = join(root, "src/pages");

/** Eleventy holds the pages that it writes in memory until its end, and so it is given no longer rows. */
const longestByEleventy = 20;

const isLong = ({ pages }: PageRow): boolean => pages.length > longestByEleventy;

/**
 * Lets Eleventy write all pages of a site into a folder. The pages of a very long row go straight from
 * the same template into their files.
 *
 * @throws when a page can’t be rendered, or when fewer pages were written than the site has
 */
export async function writePages(site: Site, folder: string): Promise<void> {
  const rows = allPages.flatMap(([name, row]) =>
    "numbers" in row ? [{ name, pages: pagesOf(row, site) }] : [],
  );
  const none = allPages.filter(([, row]) => !("numbers" in row) && pagesOf(row, site).length === 0);
  await runEleventy(site, rows, [lastPage, ...none.map(([name]) => name)], folder);
  await writeRows(site, rows.filter(isLong), folder);
  await allWritten(site, folder);
}

async function runEleventy(
  site: Site,
  rows: readonly PageRow[],
  leftOut: readonly PageName[],
  folder: string,
): Promise<void> {
  const eleventy = new Eleventy(
    relative(process.cwd(), pagesFolder),
    relative(process.cwd(), folder),
    {
      // Eleventy takes “#”, “?” and “%” in the path of a configuration for parts of an address.
      configPath: null,
      quietMode: true,
      config: (config) => {
        configure(config);
        for (const name of leftOut)
          config.ignores.add(relative(process.cwd(), join(pagesFolder, `${name}.11ty.ts`)));
        config.addGlobalData("site", () => () => site);
        config.addGlobalData("pageNumbers", () =>
          Object.fromEntries(
            rows.map((row) => [row.name, isLong(row) ? [] : row.pages.map(({ number }) => number)]),
          ),
        );
      },
    },
  );
  eleventy.disableLogger();
  await eleventy.write();
}

/** Eleventy is content with writing nothing at all; we aren’t. */
async function allWritten(site: Site, folder: string): Promise<void> {
  const written = new Set(
    (await readdir(folder, { recursive: true })).map((path) => path.replaceAll("\\", "/")),
  );
  const pages = allPages.flatMap(([name, row]) => (name === lastPage ? [] : pathsOf(row, site)));
  const lost = pages.filter((path) => !written.has(path));
  if (lost.length === 0) return;
  throw new Error(`These pages were not written: ${lost.join(", ")}.`);
}
