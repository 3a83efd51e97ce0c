import type { Page } from "check-barriers";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { pageProse } from "../../src/promises/page-prose.ts";
import {
  type ProseLine,
  readingTable,
  readingViolations,
} from "../../src/promises/reading-level.ts";

const data = { file: "_data/links.ts", line: 12, entry: "local-offer" };
const hard =
  "Professionals are responsible for implementing individualised multidisciplinary assessments in accordance with statutory expectations, notwithstanding considerable organisational complexity across partnership arrangements.";
const easy =
  "We will listen to you. We will make a plan with you. You can say what you think. The plan will help you to learn.";
const middling =
  "The council and its partners have agreed a plan for the city. Each of the services will follow the plan together.";
const line = (text: string, easyRead = false): ProseLine => ({ text, easyRead, data });

describe("the reading level", () => {
  it("tells the line of a paragraph that is too hard", () => {
    expect(readingViolations([line(hard)], new Set())).toEqual([
      {
        rule: "reading-level",
        page: "_data/links.ts",
        message: expect.stringMatching(
          /^The paragraph that begins “Professionals are responsible for implem” asks for a reading age of \d+\.\d years, more than 11\.$/,
        ),
        data,
      },
    ]);
  });

  it("is silent on an easy one", () => {
    expect(readingViolations([line(easy), line(easy, true)], new Set())).toEqual([]);
  });

  it("asks more of easy read", () => {
    expect(readingViolations([line(middling)], new Set())).toEqual([]);
    expect(readingViolations([line(middling, true)], new Set())).toHaveLength(1);
  });

  it("doesn’t judge what is too short for the formula", () => {
    expect(
      readingViolations([line("Multidisciplinary organisational considerations.")], new Set()),
    ).toEqual([]);
  });

  it("doesn’t count the address of a link", () => {
    const link = `${easy} [Look here](https://www.example.gov.uk/multidisciplinary-assessments-organisational)`;
    expect(readingViolations([line(link)], new Set())).toEqual([]);
  });
});

const page = (body: string): Page => {
  const html = `<!DOCTYPE html><html lang="en"><title>x</title><body>${body}`;
  return { path: "a.html", file: "a.html", bytes: Buffer.from(html), html, document: parse(html) };
};

describe("the words of a page", () => {
  it("are ours, or those of a quote, or neither", () => {
    const { document } = page(
      "<header><p>Skip me.</p></header><main><h1>No sentence</h1><p>Our words.</p><ul><li>Ours <a href=x>too</a>.</li></ul><blockquote><p>Their words.</p></blockquote><script>No words.</script></main>",
    );
    expect(pageProse(document)).toEqual({ own: "Our words.\nOurs too.", verbatim: "Their words." });
  });

  it("are told as a table", () => {
    const { rows } = readingTable(
      [page(`<p>${easy}</p><blockquote><p>${hard}</p></blockquote>`)],
      new Set(),
    );
    expect(rows).toEqual([
      [
        "a.html",
        "25",
        expect.stringMatching(/^\d\.\d$/),
        "20",
        expect.stringMatching(/^\d\d\.\d$/),
      ],
    ]);
  });
});
