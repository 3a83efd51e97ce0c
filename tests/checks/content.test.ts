import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkContent } from "../../src/checks/content.ts";
import { readSite } from "../../src/checks/site.ts";

const tools = { progress: () => {}, browser: () => Promise.reject(new Error("not needed")) };
const data = { file: "_data/publication.ts", line: 1, entry: "publication" };
const noContent = {
  entries: new Map(),
  links: new Map(),
  prose: [],
  nextReview: { day: "9999-12-31", data },
  contact: { given: true, data },
};

describe("the content check", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "content-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const check = async (html: string | Buffer, words: string[] = []) => {
    await writeFile(join(folder, "page.html"), html);
    const site = await readSite(folder);
    const ours = { ...noContent, names: new Set(words) };
    return (await checkContent(words.length > 0 ? { ...site, ours } : site, tools)).findings;
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

  it("judges our own words by the data files, and tells the reading age of each page", async () => {
    const text =
      "Professionals are responsible for implementing individualised multidisciplinary assessments in accordance with statutory expectations, notwithstanding considerable organisational complexity across partnership arrangements.";
    await writeFile(
      join(folder, "page.html"),
      `<!DOCTYPE html><html lang="en"><title>Boats</title><p>${text}</p></html>`,
    );
    const ours = {
      ...noContent,
      names: new Set<string>(),
      prose: [{ text, easyRead: false, data }],
    };
    const { findings, tables } = await checkContent({ ...(await readSite(folder)), ours }, tools);
    expect(findings.filter(({ rule }) => rule === "reading-level").map(({ data }) => data)).toEqual(
      [data],
    );
    expect(tables.map(({ rows }) => rows.map(([page]) => page))).toEqual([["page.html"]]);
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
