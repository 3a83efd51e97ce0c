import { describe, expect, it } from "vitest";
import { html } from "../../_includes/html.ts";
import { outcomeList } from "../../_includes/outcome-list.ts";
import { passages } from "../../_includes/passages.ts";
import { sourceProse } from "../../_includes/prose.ts";
import { strategySections } from "../../_includes/strategy-sections.ts";
import { brackenford } from "../site/brackenford.ts";
import { pageForTests } from "./page-for-tests.ts";

const page = await pageForTests({}, { path: "about-strategy.html" });
const shown = (text: string): string => sourceProse(text, { address: (path) => path }).markup;
const [priority] = brackenford.priorities;
const { said = [], outcomes = [] } = priority ?? {};
const { principles = [], sections } = brackenford.publication;

describe("words of a source", () => {
  it("have a list where bullets were pasted", () => {
    expect(shown("We will:\n• listen\n• act")).toBe(
      "<p>We will:</p>\n<ul>\n<li>listen</li>\n<li>act</li>\n</ul>\n",
    );
  });

  it("keep the words of the glossary as they were written", () => {
    const { abbreviation = "" } = brackenford.glossary.find((term) => term.abbreviation) ?? {};
    expect(shown(`All ${abbreviation} services`)).toBe(`<p>All ${abbreviation} services</p>\n`);
  });

  it("have tables with caption, heads of columns and rows, and a region that scrolls", () => {
    const table =
      "Table 1: *Plans*\n\n| Year | Number |\n| --- | ---: |\n| 2023 | 1,200 |\n| 2024 | 1,300 |";
    expect(shown(table).replace(/\n/g, "")).toBe(
      '<section class="table" aria-label="Table 1: Plans" tabindex="0"><table><caption>Table 1: <em>Plans</em></caption>' +
        '<thead><tr><th scope="col">Year</th><th scope="col" class="number">Number</th></tr></thead>' +
        '<tbody><tr><th scope="row">2023</th><td class="number">1,200</td></tr><tr><th scope="row">2024</th><td class="number">1,300</td></tr></tbody></table></section>',
    );
  });

  it("name a table by its heads where it has no caption, and head no rows that are alike", () => {
    const markup = shown("| A | B |\n|---|---|\n| x | 1 |\n| x | 2 |");
    expect(markup).toContain('aria-label="A, B"');
    expect(markup).not.toContain('scope="row"');
    expect(markup).not.toContain("<caption>");
  });

  it("take no long paragraph for the caption of the table below it", () => {
    const long = "Words on what this table shows, ".repeat(6);
    expect(shown(`${long}and more.\n\n| A |\n|---|\n| x |`)).toContain(`<p>${long}and more.</p>`);
  });
});

describe("what a strategy says", () => {
  it("stands in a quotation with the address of its source, each passage with its plain meaning", () => {
    const { markup } = passages(page, said, 3);
    for (const { heading = "", source, meaning: [first = ""] = [] } of said) {
      expect(markup).toContain(html`cite="${page.index.sources.get(source)?.url ?? ""}"`.markup);
      if (heading) expect(markup).toContain(`<h3>${heading}</h3>`);
      expect(markup).toContain(first);
    }
  });

  it("names the source of outcomes", () => {
    const { markup } = outcomeList(page, outcomes);
    expect(markup).toContain(page.index.sources.get(outcomes[0]?.source ?? "")?.title);
  });

  it("has its principles and its parts, ours apart from those of the source", () => {
    const { markup } = strategySections(page, 2);
    for (const { title } of principles) expect(markup).toContain(`<strong>${title}</strong>`);
    for (const { title, words, paragraphs } of sections) {
      const part = markup.slice(markup.indexOf(`<h2>${title}</h2>`)).split("</section>")[0] ?? "";
      expect(part.includes("<blockquote"), paragraphs[0]).toBe(words === "source");
    }
  });
});
