import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSite } from "../../model/site.ts";
import { runAlone } from "../run-alone.ts";
import { noBrowser } from "../temporary-site.ts";

describe("the content check", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "content-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const check = async (html: string | Buffer, words: string[] = []) => {
    await writeFile(join(folder, "page.html"), html);
    return runAlone("content", await readSite(folder), { ...noBrowser, words: new Set(words) });
  };

  it("tells page, line, selector, message, help and criterion", async () => {
    const html = `<!DOCTYPE html>
<html lang="en">
<title>Boats on the canal</title>
<p id="a">For boats <a href="b.html">click here</a>.</p>
</html>`;
    expect(await check(html)).toEqual([
      {
        check: "content",
        rule: "link-text-vague",
        severity: "error",
        page: "page.html",
        selector: "#a > a",
        line: 4,
        message: "The link “click here” doesn't say where it leads.",
        help: "Name the page or the thing that the link leads to.",
        criterion: "https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only.html",
      },
    ]);
  });

  it("takes the site's own words as right", async () => {
    const html =
      '<!DOCTYPE html><html lang="en"><title>Boats</title><p>Boats recieve letters.</p></html>';
    expect((await check(html)).map(({ rule }) => rule)).toEqual(["misspelt"]);
    expect(await check(html, ["recieve"])).toEqual([]);
  });

  it("tells a page that is nested too deeply", async () => {
    const html = `<!DOCTYPE html><html lang="en"><title>Boats</title>${"<div>".repeat(20_000)}`;
    expect((await check(html)).map(({ rule }) => rule)).toEqual(["page-too-deep"]);
  });

  it("survives a page that is empty, and one that isn't text", async () => {
    expect((await check("")).map(({ rule }) => rule)).toEqual([
      "title-missing",
      "language-missing",
    ]);
    expect((await check(Buffer.from([0xff, 0xfe, 0, 60, 0]))).length).toBeGreaterThan(0);
  });
});
