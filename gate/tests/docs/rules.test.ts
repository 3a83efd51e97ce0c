import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allChecks } from "../../run/all-checks.ts";
import { allExamples, rulePages } from "./rule-pages.ts";

const folder = join(import.meta.dirname, "../../docs/rules");

describe("the pages of rules", () => {
  it("are as the catalogue has them: else run npm run docs:rules", async () => {
    const pages = await rulePages();
    expect((await readdir(folder)).sort()).toEqual(Object.keys(pages).sort());
    for (const [name, text] of Object.entries(pages)) {
      expect(await readFile(join(folder, name), "utf8")).toBe(text);
    }
  });
});

describe.each(Object.entries(allChecks))("the rules of %s", (check, { rules }) => {
  it("each have an example, or a reason why there is none", async () => {
    const ids = Object.keys(await rules()).sort();
    const examples = allExamples[check as keyof typeof allChecks];
    expect(Object.keys(examples).sort()).toEqual(ids);
  });

  it("each say in whole sentences what is wrong, why it matters, and how to mend it", async () => {
    for (const [id, { wrong, why, help }] of Object.entries(await rules())) {
      for (const text of [wrong, why, help])
        expect([id, text]).toEqual([id, expect.stringMatching(sentence)]);
    }
  });
});

const sentence = /^[\p{Lu}\p{N}“<‘].+[.?/]$/u;
