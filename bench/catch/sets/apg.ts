import { cp, glob, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { basicCriteria } from "../basic-criteria.ts";
import type { PageCase, PageSet } from "../page-case.ts";

/** What stands between the lines that mark an example’s start and end; the page around it is a manual. */
const place = `:is([id$="start_sep"] ~ *, [id$="start_sep"] ~ * *):not([id$="end_sep"], [id$="end_sep"] ~ *, [id$="end_sep"] ~ * *)`;

/** The examples of W3C’s ARIA Authoring Practices: good pages, each with a working widget. */
export const apg: PageSet = {
  name: "W3C’s authoring practices",
  folder: "aria-practices",
  source: "https://github.com/w3c/aria-practices",
  lay: async (clone, to) => {
    const content = join(clone, "content");
    for (const folder of ["patterns", "shared"]) {
      await cp(join(content, folder), join(to, folder), {
        recursive: true,
        // The texts about the patterns are templates, not pages
        filter: (path) => !path.endsWith(".html") || path.split(sep).includes("examples"),
      });
    }
    const paths = await Array.fromAsync(glob("patterns/*/examples/*.html", { cwd: to }));
    const cases = paths.sort().map(async (path): Promise<PageCase[]> => {
      const text = await readFile(join(to, path), "utf8");
      const page = path.split(sep).join("/");
      return text.includes('start_sep"')
        ? [{ page, about: "", kind: "good", criteria: basicCriteria, place }]
        : [];
    });
    return (await Promise.all(cases)).flat();
  },
};
