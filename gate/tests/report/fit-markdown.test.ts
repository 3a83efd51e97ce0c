import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitMarkdown } from "../../report/fit-markdown.ts";
import { markdownLimits } from "../../report/markdown-limits.ts";

const whole = "It stands whole in `all.txt`.";
const rest = (lines: string) =>
  `**This report is too long to be shown here whole. Lines left out: ${lines}.** ${whole}`;
const table = { head: "### Findings\n\n| Where |\n| --- |", rows: ["| one |", "| two |"] };

describe("fitMarkdown", () => {
  it("writes what fits as it is", () => {
    const report = { opening: "## Two", sections: [table, { head: "### Alone", rows: [] }] };
    expect(fitMarkdown(report, markdownLimits.summary, whole)).toBe(
      "## Two\n\n### Findings\n\n| Where |\n| --- |\n| one |\n| two |\n\n### Alone\n",
    );
  });

  it("leaves out whole rows, and says how many and where they stand", () => {
    const limit = { most: 150, sizeOf: (text: string) => text.length };
    const report = { opening: "## Many", sections: [{ ...table, rows: Array(50).fill("| a |") }] };
    expect(fitMarkdown(report, limit, whole)).toBe(
      `## Many\n\n### Findings\n\n| Where |\n| --- |\n| a |\n\n${rest("49")}\n`,
    );
  });

  it("lets no row that is too long hide the others", () => {
    const limit = { most: 200, sizeOf: (text: string) => text.length };
    const rows = [`| ${"long ".repeat(100)} |`, "| short |"];
    expect(fitMarkdown({ opening: "## Two", sections: [{ ...table, rows }] }, limit, whole)).toBe(
      `## Two\n\n### Findings\n\n| Where |\n| --- |\n| short |\n\n${rest("1")}\n`,
    );
  });

  it("ends what a head has opened, however much is left out", () => {
    const limit = { most: 150, sizeOf: (text: string) => text.length };
    const section = { head: "<details>\n", rows: Array(50).fill("- a"), foot: "</details>" };
    const shown = fitMarkdown({ opening: "## Many", sections: [section] }, limit, whole);
    expect(shown).toBe(`## Many\n\n<details>\n\n- a\n- a\n- a\n\n</details>\n\n${rest("47")}\n`);
    expect(shown.length).toBeLessThanOrEqual(150);
  });

  it("shows no head of which no row fits", () => {
    const limit = { most: 130, sizeOf: (text: string) => text.length };
    const rows = [`| ${"long ".repeat(100)} |`];
    expect(fitMarkdown({ opening: "## One", sections: [{ ...table, rows }] }, limit, whole)).toBe(
      `## One\n\n${rest("1")}\n`,
    );
  });

  it("never grows beyond its page, cuts nothing in two, and counts what it leaves out", () => {
    // Each part is unlike any other, however odd its signs are
    const words = fc
      .string({ unit: "grapheme", maxLength: 40 })
      .map((text) => text.replace(/\s/g, " "));
    const sections = fc.array(
      fc.record({ head: words, rows: fc.array(words, { maxLength: 12 }), foot: fc.boolean() }),
      { maxLength: 8 },
    );
    const limits = fc.constantFrom(markdownLimits.summary.sizeOf, markdownLimits.issue.sizeOf);
    fc.assert(
      fc.property(sections, limits, fc.nat(1_500), (drawn, sizeOf, room) => {
        let number = 0;
        const part = (kind: string, text: string) =>
          `${kind} ${++number} ${text} ${kind} ${number}.`;
        const report = {
          opening: "## All",
          sections: drawn.map(({ head, rows, foot }) => ({
            head: part("###", head),
            rows: rows.map((row) => part("-", row)),
            ...(foot && { foot: part("End", "") }),
          })),
        };
        const most = sizeOf(`## All\n\n${rest("1,000")}\n`) + room;
        const shown = fitMarkdown(report, { most, sizeOf }, whole);
        expect(sizeOf(shown)).toBeLessThanOrEqual(most);

        const all = fitMarkdown(report, { most: Number.POSITIVE_INFINITY, sizeOf }, whole);
        if (sizeOf(all) <= most) {
          expect(shown).toBe(all);
          return;
        }
        const [first, ...parts] = shown.split("\n").filter((line) => line !== "");
        expect([first, parts.pop()]).toEqual(["## All", expect.stringContaining(whole)]);
        // What is shown stands in the whole in the same order, each row below its own head
        const kept = report.sections.flatMap(({ head, rows, foot = [] }) => {
          const left = rows.filter((row) => parts.includes(row));
          return parts.includes(head) ? [head, ...left, ...[foot].flat()] : left;
        });
        expect(parts).toEqual(kept);
        for (const { head, rows } of report.sections) {
          const some = rows.some((row) => parts.includes(row));
          expect(parts.includes(head)).toBe(rows.length === 0 ? parts.includes(head) : some);
        }
        const lines = (list: typeof report.sections) =>
          list.reduce((sum, { rows }) => sum + Math.max(rows.length, 1), 0);
        const shownLines = report.sections.reduce(
          (sum, { head, rows }) =>
            sum + (rows.length === 0 ? [head] : rows).filter((one) => parts.includes(one)).length,
          0,
        );
        expect(shown).toContain(
          rest((lines(report.sections) - shownLines).toLocaleString("en-GB")),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("markdownLimits", () => {
  it("counts a summary in bytes, below the 1,024 KiB that GitHub takes of a step", () => {
    expect(markdownLimits.summary.sizeOf("aé😀")).toBe(Buffer.from("aé😀").length);
    expect(markdownLimits.summary.most).toBeLessThan(1024 * 1024);
  });

  it("counts an issue in characters, below the 65,536 that GitHub takes", () => {
    expect(markdownLimits.issue.sizeOf("aé😀")).toBeGreaterThanOrEqual([..."aé😀"].length);
    expect(markdownLimits.issue.most).toBeLessThan(65_536);
  });
});
