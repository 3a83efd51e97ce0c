import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import configure from "../../.eleventy.ts";
import type { Site } from "../../_includes/page-context.ts";
import { allPages, type PageName, pathsOf } from "../../_includes/page-table.ts";

/** The list of downloads tells the sizes of the other pages, and so is written after them. */
const lastPage: PageName = "downloads";

const root = join(import.meta.dirname, "../..");
const pagesFolder = join(root, "src/pages");

/**
 * Lets Eleventy write all pages of a site into a folder.
 *
 * @throws when a page can’t be rendered, or when fewer pages were written than the site has
 */
export async function writePages(site: Site, folder: string): Promise<void> {
  await runEleventy(site, folder);
  await allWritten(site, folder);
}

async function runEleventy(site: Site, folder: string): Promise<void> {
  const eleventy = new Eleventy(
    relative(process.cwd(), pagesFolder),
    relative(process.cwd(), folder),
    {
      // Eleventy takes “#”, “?” and “%” in the path of a configuration for parts of an address.
      configPath: null,
      quietMode: true,
      config: (config) => {
        configure(config);
        config.ignores.add(relative(process.cwd(), join(pagesFolder, `${lastPage}.11ty.ts`)));
        config.addGlobalData("site", () => () => site);
        config.addGlobalData("pageNumbers", () =>
          Object.fromEntries(
            allPages.flatMap(([name, row]) =>
              "numbers" in row ? [[name, row.numbers(site)]] : [],
            ),
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
