import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { noBrowser, pageAround, temporarySite } from "../../gate/tests/temporary-site.ts";
import { budgetOf, checkBudget } from "../../src/promises/budget.ts";

const weigh = async (files: Record<string, string | Buffer>) =>
  checkBudget(await temporarySite(files), noBrowser);

const messages = async (files: Record<string, string | Buffer>) =>
  (await weigh(files)).findings.map(({ page, message }) => `${page}: ${message}`);

describe("checkBudget", () => {
  it("is silent on a light page and tells its headroom", async () => {
    const { findings, tables } = await weigh({ "index.html": "<!doctype html><title>T</title>" });
    expect(findings).toEqual([]);
    const [table] = tables;
    expect(table?.head).toEqual(["Page", "Bytes", "Brotli", "Requests", "Elements"]);
    expect(table?.rows).toEqual([
      [
        "index.html",
        "31 of 61,440 (99 %)",
        expect.stringMatching(/^\d+ of 14,336 \(99 %\)$/),
        "1 of 1 (0 %)",
        "4 of 1,000 (99 %)",
      ],
      ["The whole folder without files for readers", "31 of 5,120,000 (99 %)", "", "", ""],
    ]);
  });

  it("names a page that is too long", async () => {
    const page = pageAround(`<p>${"long ".repeat(12_400)}</p>`);
    expect(await messages({ "index.html": page })).toEqual([
      `index.html: The page has ${page.length.toLocaleString("en-GB")} bytes; 61,440 are allowed.`,
    ]);
  });

  it("names a page that doesn't compress well enough", async () => {
    const page = pageAround(`<p>${randomBytes(20_000).toString("hex")}</p>`);
    expect(await messages({ "index.html": page })).toEqual([
      expect.stringMatching(/bytes when compressed; 14,336 are allowed\.$/),
    ]);
  });

  it("names a page that loads something", async () => {
    expect(await messages({ "index.html": pageAround('<img src="a.png" alt="A">') })).toEqual([
      "index.html: The page has 2 requests; 1 are allowed.",
    ]);
  });

  it("names a page of too many elements", async () => {
    expect(await messages({ "index.html": pageAround("<p>A</p>".repeat(1_000)) })).toEqual([
      "index.html: The page has 1,008 elements; 1,000 are allowed.",
    ]);
  });

  it("names a folder that is too heavy", async () => {
    const heavy = Buffer.alloc(5_120_000);
    expect(await messages({ "index.html": "<title>T</title>", "all.zip": heavy })).toEqual([
      "index.html: All files together have 5,120,016 bytes; 5,120,000 are allowed.",
    ]);
  });

  it("lets files for readers be heavy, and the archive that holds them, but nothing else by them", async () => {
    const files = {
      "index.html": "<title>T</title>",
      "files/plan.pdf": Buffer.alloc(9_000_000),
      "downloads/whole-site.zip": Buffer.alloc(9_000_100),
    };
    expect(await messages(files)).toEqual([]);
    const heavy = { ...files, "all.bin": Buffer.alloc(5_120_000) };
    expect(await messages(heavy)).toEqual([
      "index.html: All files together have 5,120,116 bytes; 5,120,000 are allowed.",
    ]);
  });
});

describe("budgetOf", () => {
  it("gives the page on which everything stands more room when compressed, yet a limit", () => {
    expect(budgetOf("strategy.html")).toMatchObject({ raw: 524_288, brotli: 40_960 });
    expect(budgetOf("strategy-large-print.html")).toMatchObject({ raw: 524_288, brotli: 40_960 });
  });

  it("gives any other page 14 KiB", () => {
    expect(budgetOf("priorities/strategy.html").brotli).toBe(14_336);
  });
});
