import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { pageTable, pathsOf } from "../../_includes/page-table.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { brackenford } from "../site/brackenford.ts";
import { dataFolders } from "../site/built-site.ts";

const root = join(import.meta.dirname, "../..");
const bare = { ...brackenford, measures: [] };
const siteOf = (content: typeof brackenford) => prepareSite(content, { today: "2021-07-01" });

/** The packages for charts that are loaded when a site is prepared. */
async function chartPackages(measured: boolean): Promise<string[]> {
  const program = `
    import { registerHooks } from "node:module";
    const found = new Set();
    registerHooks({
      resolve(name, context, next) {
        const resolved = next(name, context);
        const [, taken] = /node_modules\\/(d3-\\w+)\\//.exec(resolved.url) ?? [];
        if (taken) found.add(taken);
        return resolved;
      },
    });
    const { loadContent } = await import("./src/load/load-content.ts");
    const { prepareSite } = await import("./src/publish/prepare-site.ts");
    const { content } = await loadContent(${JSON.stringify(dataFolders.brackenford)});
    if (!${measured}) content.measures = [];
    await prepareSite(content, { today: "2021-07-01" });
    console.log(JSON.stringify([...found]));`;
  const args = ["--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return JSON.parse(stdout);
}

describe("a site of a strategy that measures nothing", () => {
  it("loads no library for charts, as one that measures something does", async () => {
    expect(await chartPackages(false)).toEqual([]);
    expect(await chartPackages(true)).toEqual(expect.arrayContaining(["d3-scale", "d3-shape"]));
  });

  it("has no page and no styles for them", async () => {
    const [site, measured] = [await siteOf(bare), await siteOf(brackenford)];
    expect(pathsOf(pageTable.measures, site)).toEqual([]);
    expect(pathsOf(pageTable.measures, measured)).toEqual([pageTable.measures.path]);
    expect(site.styles.css).not.toContain(".numbers");
    expect(measured.styles.css.replace(site.styles.css, "")).toContain(".numbers");
  });
});
