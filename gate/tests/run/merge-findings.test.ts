import { describe, expect, it } from "vitest";
import type { Finding } from "../../model/finding.ts";
import { elementFinder } from "../../run/element-finder.ts";
import { mergeFindings } from "../../run/merge-findings.ts";
import { aFinding } from "../a-finding.ts";
import { pageAround, temporarySite } from "../temporary-site.ts";

const criterion = "https://www.w3.org/WAI/WCAG22/Understanding/name-role-value.html";

const merge = async (...findings: Finding[]) => {
  const site = await temporarySite({ "index.html": pageAround('<input id="a"><input id="b">') });
  return mergeFindings(findings, elementFinder(site));
};

describe("mergeFindings", () => {
  it("makes one of two engines' findings, however each writes the selector", async () => {
    const axe = aFinding({ rule: "axe/label", selector: "#a", criterion });
    const other = aFinding({
      rule: "html-validate/input-missing-label",
      selector: "html > body > main > input:nth-of-type(1)",
      criterion,
      message: "This longer message says more.",
    });
    expect(await merge(axe, other)).toEqual([other]);
  });

  it("keeps our own check's message before an engine's", async () => {
    const own = aFinding({ rule: "field-nameless", selector: "#a", criterion, message: "Short." });
    const axe = aFinding({ rule: "axe/label", selector: "#a", criterion });
    expect(await merge(axe, own)).toEqual([own]);
  });

  it("keeps an error before a warning, and whichever line and data line is known", async () => {
    const data = { file: "_data/a.ts", line: 3, entry: "a" };
    const warning = aFinding({
      rule: "own",
      severity: "warning",
      selector: "#a",
      criterion,
    });
    const error = aFinding({ rule: "axe/label", selector: "#a", criterion });
    const lines = { line: 11, data };
    expect(await merge({ ...warning, ...lines }, error)).toEqual([{ ...error, ...lines }]);
  });

  it("keeps apart other elements, other criteria and other pages", async () => {
    const findings = [
      aFinding({ selector: "#a", criterion }),
      aFinding({ selector: "#b", criterion }),
      aFinding({ selector: "#a", criterion: "https://www.w3.org/other" }),
      aFinding({ selector: "#a", criterion, page: "other.html" }),
    ];
    expect(await merge(...findings)).toEqual(findings);
  });

  it("merges findings without an element only when they say the same", async () => {
    const one = aFinding({ message: "One." });
    const two = aFinding({ message: "Two." });
    expect(await merge(one, two, one)).toEqual([one, two]);
  });
});
