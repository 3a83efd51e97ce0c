import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PageCase, PageSet } from "../page-case.ts";

/** As many failed examples of a rule are taken, and as many others, from its first on. */
const perRule = 2;

const root = "content-assets/wcag-act-rules";

/** One example of a rule, as `testcases.json` gives it. */
export type Example = {
  ruleId: string;
  ruleAccessibilityRequirements?: Record<string, { forConformance?: boolean }> | null;
  expected: "passed" | "failed" | "inapplicable";
  relativePath: string;
};

/** The examples of W3C’s ACT rules: pages that fail a criterion, and pages that pass. */
export const act: PageSet = {
  name: "W3C’s ACT rules",
  folder: "wcag-act-rules",
  source: "https://github.com/w3c/wcag-act-rules",
  lay: async (clone, to) => {
    const { testcases } = JSON.parse(await readFile(join(clone, root, "testcases.json"), "utf8"));
    const cases = actCases(testcases);
    await cp(join(clone, root, "test-assets"), join(to, "test-assets"), { recursive: true });
    for (const { page } of cases) {
      const text = await readFile(join(clone, root, page), "utf8");
      await mkdir(dirname(join(to, page)), { recursive: true });
      // Addresses from the root of W3C’s site, which a folder on disk doesn’t have
      await writeFile(join(to, page), text.replaceAll(`/WAI/${root}/`, "../../"));
    }
    return cases;
  },
};

/**
 * The examples that are taken: of each rule whose failure fails a criterion, the first few that fail
 * and the first few that pass or aren’t concerned. An example that fails is named by any criterion
 * that the rule lists; one that doesn’t is accused only by those that the rule decides.
 */
export function actCases(examples: readonly Example[]): PageCase[] {
  const taken = new Map<string, number>();
  return examples.flatMap(({ ruleId, ruleAccessibilityRequirements, expected, relativePath }) => {
    const listed = Object.entries(ruleAccessibilityRequirements ?? {}).flatMap(([key, value]) => {
      const number = /^wcag2\d:(.+)$/.exec(key)?.[1];
      return number ? [{ number, decided: value.forConformance === true }] : [];
    });
    const decided = listed.filter((criterion) => criterion.decided);
    if (decided.length === 0 || !relativePath.endsWith(".html")) return [];
    const kind = expected === "failed" ? "barrier" : "good";
    const count = taken.get(`${ruleId} ${kind}`) ?? 0;
    if (count === perRule) return [];
    taken.set(`${ruleId} ${kind}`, count + 1);
    const criteria = (kind === "good" ? decided : listed).map(({ number }) => number);
    return [{ page: relativePath, about: "", kind, criteria }];
  });
}
