import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Site } from "../../_includes/page-context.ts";

/** The list of downloads tells the sizes of the other pages, and so is written after them. */
const lastPage = "downloads.11ty.ts";

const root = join(import.meta.dirname, "../..");

/**
 * Lets Eleventy write all pages of a site into a folder.
 *
 * @throws when a page can’t be rendered, or when fewer pages were written than the site has
 */
export async function writePages(site: Site, folder: string): Promise<void> {
  const eleventy = new Eleventy(
    relative(process.cwd(), join(root, "src/pages")),
    relative(process.cwd(), folder),
    {
      configPath: relative(process.cwd(), join(root, ".eleventy.ts")),
      quietMode: true,
      config: (config) => {
        config.ignores.add(relative(process.cwd(), join(root, "src/pages", lastPage)));
        config.addGlobalData("site", () => () => site);
        config.addGlobalData("priorityNumbers", () =>
          site.content.priorities.map(({ number }) => number),
        );
      },
    },
  );
  eleventy.disableLogger();
  await eleventy.write();
  await allWritten(site, folder);
}

/** Eleventy is content with writing nothing at all; we aren’t. */
async function allWritten(site: Site, folder: string): Promise<void> {
  const written = new Set(await htmlFiles(folder));
  const templates = (await htmlTemplates()).filter(
    (path) => !path.includes("/") && path !== lastPage,
  );
  const pages = [
    ...templates.map((name) => name.replace(/\.11ty\.ts$/, ".html")),
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
