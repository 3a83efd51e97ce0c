import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { pageAround, temporaryFolder } from "./temporary-site.ts";

const program = join(import.meta.dirname, "../../node_modules/@11ty/eleventy/cmd.cjs");
const plugin = pathToFileURL(join(import.meta.dirname, "../eleventy.ts")).href;

/** Builds a site of one page with Eleventy, as its own command does. */
async function build(page: string) {
  const folder = await temporaryFolder({
    "package.json": '{ "type": "module" }',
    "index.html": page,
    "eleventy.config.js": `import checkBarriers from ${JSON.stringify(plugin)};
export default (eleventyConfig) => {
  eleventyConfig.addPlugin(checkBarriers, { only: ["html"], cache: false });
};
`,
  });
  return new Promise<{ code: number; text: string; folder: string }>((resolve) => {
    const child = execFile(process.execPath, [program], { cwd: folder }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, text: stdout + stderr, folder }),
    );
  });
}

it("lets a build without barriers pass", async () => {
  const { code, text, folder } = await build(pageAround("<p>All is well.</p>"));
  expect(text).toContain("✓ nothing wrong on 1 page (html; ");
  expect(code).toBe(0);
  expect(await readFile(join(folder, "_site/index.html"), "utf8")).toContain("All is well.");
});

it("fails a build whose pages have barriers, and tells them", async () => {
  const { code, text } = await build(pageAround("<p><b><i>Mis-nested</b></i></p>"));
  expect(text).toContain("html: html-validate/close-order");
  expect(text).toMatch(/The build fails by its barriers; errors: \d+\./);
  expect(code).toBe(1);
});
