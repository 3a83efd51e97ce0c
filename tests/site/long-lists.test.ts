import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSite, type Site } from "check-barriers";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allPages } from "../../_includes/page-table.ts";
import { generatePublication } from "../../bench/generate/publication.ts";
import { noBrowser } from "../../gate/tests/temporary-site.ts";
import type { Content } from "../../src/content/content.ts";
import { checkBudget } from "../../src/promises/budget.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { writePages } from "../../src/publish/write-pages.ts";
import { attribute, elementsOf, textOf } from "./text-of.ts";

const generated = generatePublication(450);
const words =
  "Families were asked what they need, and what they said has shaped all of this plan. ";

/** Many entries, of which some are long, and much that is measured. */
const content: Content = {
  ...generated,
  priorities: generated.priorities.map((priority, index) =>
    index % 10 === 0
      ? { ...priority, meaning: Array.from({ length: 8 }, () => words.repeat(20).trim()) }
      : priority,
  ),
  quotes: generated.quotes.map((quote, index) =>
    index % 10 === 0 ? { ...quote, paragraphs: [words.repeat(20).trim()] } : quote,
  ),
  measures: Array.from({ length: 60 }, (_, index) => ({
    id: `measure-${index + 1}`,
    name: `Letters answered, part ${index + 1}`,
    unit: "%",
    baseline: { value: index, on: "2008" },
    target: { value: 90, by: "2030" },
    values: Array.from({ length: 11 }, (_, year) => ({
      value: (year * index * 7) % 100,
      on: String(2009 + year),
    })),
    source: "report",
    ...(index < 40 ? { priority: "priority-1" } : {}),
  })),
};
let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "long-"));
  await writePages(await prepareSite(content, { today: "2020-06-07" }), folder);
  site = await readSite(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a publication with long lists", () => {
  it("leads to places that exist, from every page", () => {
    const ids = new Map(
      site.pages.map((page) => [
        page.path,
        new Set(
          [...elementsOf(page.document, () => true)].map((element) => attribute(element, "id")),
        ),
      ]),
    );
    const lost: string[] = [];
    for (const page of site.pages) {
      for (const link of elementsOf(page.document, ({ tagName }) => tagName === "a")) {
        const href = attribute(link, "href") ?? "";
        // The page of downloads is written after all others.
        if (href.startsWith("https://") || href.endsWith("downloads.html")) continue;
        const url = new URL(href, `https://x/${page.path}`);
        const found = ids.get(url.pathname.slice(1));
        if (!found || (url.hash && !found.has(url.hash.slice(1))))
          lost.push(`${page.path}: ${href}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it("has every quote on exactly one page of the list and on one page of each edition", () => {
    expect(site.pages.filter(({ path }) => /^measures-\d+/.test(path)).length).toBeGreaterThan(1);
    for (const list of [/^quotes(-\d+)?\.html$/, /^strategy(-\d+)?\.html$/]) {
      const pages = site.pages.filter(({ path }) => list.test(path));
      expect(pages.length).toBeGreaterThan(1);
      const found = pages.flatMap(({ document }) =>
        [...elementsOf(document, ({ tagName }) => tagName === "figure")].map((element) =>
          attribute(element, "data-entry"),
        ),
      );
      expect(found.sort()).toEqual(content.quotes.map(({ id }) => id).sort());
    }
  });

  it("weighs on each page no more than the gate allows, however many entries an editor adds", async () => {
    const { findings } = await checkBudget(site, noBrowser);
    expect(findings.filter(({ rule }) => rule.startsWith("page-"))).toEqual([]);
  });

  it("writes valid pages, each with a title of its own", async () => {
    const lists = site.pages.filter(({ path }) => /-[23]\.html$/.test(path));
    expect(lists.length).toBeGreaterThan(5);
    const validate = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
      rules: { "no-trailing-whitespace": "off", "doctype-style": "off", "long-title": "off" },
    });
    for (const { path, html } of lists) {
      const { results } = await validate.validateString(html);
      const messages = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${path}: ${ruleId} ${message}`),
      );
      expect(messages).toEqual([]);
    }
    const titles = lists.map(({ document }) =>
      [...elementsOf(document, ({ tagName }) => tagName === "title")].map(textOf).join(""),
    );
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("makes the same page of a row whether Eleventy writes it or we do", async () => {
    const prepared = await prepareSite(content, { today: "2020-06-07" });
    for (const [name, row] of allPages) {
      if (!("numbers" in row)) continue;
      const template = `${name}.11ty.ts`;
      const { data, render } = await import(join(import.meta.dirname, "../../src/pages", template));
      for (const number of row.numbers(prepared)) {
        const page = { site: () => prepared, number };
        const written = site.pages.find(({ path }) => path === data.permalink(page));
        expect([template, number, written?.html]).toEqual([template, number, render(page)]);
      }
    }
  });

  it("makes each page once", async () => {
    const prepared = await prepareSite(content, { today: "2020-06-07" });
    let asked = 0;
    const counted = new Proxy(prepared, {
      get(target, key, receiver) {
        // Each page begins by copying what all pages share; `today` is read nowhere else.
        if (key === "today") asked += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const again = await mkdtemp(join(tmpdir(), "once-"));
    await writePages(counted, again);
    await rm(again, { recursive: true });
    expect(asked).toBe(site.pages.length);
  });
});
