import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageContext } from "../../_includes/page-context.ts";
import { pageMenu } from "../../_includes/page-menu.ts";
import { allPages, pageTable, pathsOf } from "../../_includes/page-table.ts";
import type { Content } from "../../src/content/content.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { brackenford } from "../site/brackenford.ts";

const folder = join(import.meta.dirname, "../../src/pages");
const siteOf = (content: Content) => prepareSite(content, { today: "2021-07-01" });

/** The addresses to which a menu leads. */
async function menu(content: Content, name: "header" | "footer"): Promise<string[]> {
  const { markup } = pageMenu(pageContext(await siteOf(content), "index.html"), name);
  return [...markup.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
}

describe("the table of pages", () => {
  it("has a row for each page file, and a page file for each row", async () => {
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith(".11ty.ts"),
    );
    const names = files.map((name) => name.replaceAll("\\", "/").replace(/\.11ty\.ts$/, ""));
    expect(names.sort()).toEqual(Object.keys(pageTable).sort());
  });

  it("gives no two pages one address", async () => {
    const site = await siteOf(brackenford);
    const paths = allPages.flatMap(([, row]) => pathsOf(row, site));
    expect(paths).toEqual([...new Set(paths)]);
  });
});

describe("a menu", () => {
  const emptied = { ...brackenford, quotes: [], glossary: [] };

  it("leads to what there is to read", async () => {
    const header = await menu(brackenford, "header");
    expect(header).toContain(pageTable.quotes.path);
    expect(header).toContain(pageTable.glossary.path);
  });

  it("doesn’t lead to a page on which there is nothing yet", async () => {
    const all = await menu(brackenford, "header");
    const empty = [pageTable.quotes.path, pageTable.glossary.path];
    expect(await menu(emptied, "header")).toEqual(all.filter((path) => !empty.includes(path)));
    expect(await menu(emptied, "footer")).toEqual(await menu(brackenford, "footer"));
  });
});
