import { cp, readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { PageCase, PageSet } from "../page-case.ts";
import { gdsCriteria } from "./gds-criteria.ts";

/** The barrier stands in the main part, the head and the heading above it are the same on all pages. */
const place = "html, body, main, main *";

/** The Government Digital Service’s pages with one fault each, made to compare tools. */
export const gds: PageSet = {
  name: "GDS, one fault a page",
  folder: "accessibility-tool-audit",
  source: "https://github.com/alphagov/accessibility-tool-audit",
  lay: async (clone, to) => {
    const names = await readdir(join(clone, "tests"));
    for (const folder of ["tests", "example-pages", "assets"]) {
      await cp(join(clone, folder), join(to, folder), {
        recursive: true,
        filter: (path) => basename(path) !== "sass",
      });
    }
    const cases = names
      .filter((name) => name.endsWith(".html"))
      .sort()
      .map((name) => caseOf(to, name));
    return (await Promise.all(cases)).filter(({ criteria }) => criteria.length > 0);
  },
};

async function caseOf(folder: string, name: string): Promise<PageCase> {
  const about = name.replace(/\.html$/, "");
  const criteria = gdsCriteria[about];
  if (!criteria) throw new Error(`The page ${name} is new in the set: give its criteria.`);
  const text = await readFile(join(folder, "tests", name), "utf8");
  // Some faults are of a whole page, and so are on another to which this one only links
  const example = /<a href="\.\.\/(example-pages\/[\w-]+\.html)"/.exec(text)?.[1];
  const page = example ?? `tests/${name}`;
  return { page, about, kind: "barrier", criteria, ...(example ? {} : { place }) };
}
