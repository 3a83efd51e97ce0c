import { cp, glob } from "node:fs/promises";
import { join, sep } from "node:path";
import { basicCriteria } from "../basic-criteria.ts";
import type { PageSet } from "../page-case.ts";

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
    const pages = await Array.fromAsync(glob("patterns/*/examples/*.html", { cwd: to }));
    return pages.sort().map((path) => ({
      page: path.split(sep).join("/"),
      about: "",
      kind: "good",
      criteria: basicCriteria,
    }));
  },
};
