import { expect, it } from "vitest";
import { noBrowser, temporarySite } from "../../gate/tests/temporary-site.ts";
import type { OwnContent } from "../../src/promises/own-content.ts";
import { checkWords } from "../../src/promises/words.ts";

const text =
  "Professionals are responsible for implementing individualised multidisciplinary assessments in accordance with statutory expectations, notwithstanding considerable organisational complexity across partnership arrangements.";
const data = { file: "_data/publication.ts", line: 1, entry: "publication" };
const content: OwnContent = {
  locate: () => undefined,
  links: new Map(),
  names: new Set(),
  prose: [{ text, easyRead: false, data }],
  nextReview: { day: "9999-12-31", data },
  contact: { given: true, data },
  statement: [],
};

const wordsOf = async (language: string) => {
  const html = `<!DOCTYPE html><html lang="${language}"><title>Boats</title><p>${text}</p></html>`;
  return checkWords(content)(await temporarySite({ "page.html": html }), noBrowser);
};

it("judges our own words by the data files, and tells the reading age of each page", async () => {
  const { findings, tables } = await wordsOf("en");
  expect(findings.map(({ rule, data }) => [rule, data])).toEqual([["reading-level", data]]);
  expect(tables.map(({ rows }) => rows.map(([page]) => page))).toEqual([["page.html"]]);
});

it("judges no other language by the formula for English", async () => {
  expect(await wordsOf("cy")).toEqual({ findings: [], tables: [] });
});
