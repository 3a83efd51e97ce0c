import { describe, expect, it } from "vitest";
import type { CatalogueRule } from "../../model/rule.ts";
import { reportSarif } from "../../report/sarif.ts";
import { aFinding } from "../a-finding.ts";

const catalogue: CatalogueRule[] = [
  {
    check: "html",
    id: "a-rule",
    severity: "warning",
    asks: "everyone",
    wrong: "It is wrong.",
    why: "It keeps people out.",
    help: "Mend it so.",
    technique: "H37",
  },
];

describe("reportSarif", () => {
  it("is a log of SARIF 2.1.0 with rules, results and places", () => {
    const findings = [
      aFinding({ line: 4, selector: "#a", criterion: "https://www.w3.org/x" }),
      aFinding({
        check: "a11y",
        severity: "warning",
        data: { file: "_data/quotes.ts", line: 12, column: 7, entry: "a" },
      }),
    ];
    expect(JSON.parse(reportSarif(findings, "dist", catalogue))).toEqual({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "check-barriers",
              rules: [
                { id: "a11y/a-rule", help: { text: "Mend it." } },
                {
                  id: "html/a-rule",
                  name: "a-rule",
                  shortDescription: { text: "It is wrong." },
                  fullDescription: { text: "It is wrong. It keeps people out." },
                  help: { text: "Mend it so. It keeps people out. Technique H37 of WCAG." },
                  defaultConfiguration: { level: "warning" },
                  helpUri: "https://www.w3.org/x",
                },
              ],
            },
          },
          results: [
            {
              ruleId: "html/a-rule",
              ruleIndex: 1,
              level: "error",
              message: { text: "Something is wrong. Mend it." },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "dist/index.html" },
                    region: { startLine: 4 },
                  },
                  logicalLocations: [{ fullyQualifiedName: "#a", kind: "element" }],
                },
              ],
            },
            {
              ruleId: "a11y/a-rule",
              ruleIndex: 0,
              level: "warning",
              message: { text: "Something is wrong. Mend it." },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "_data/quotes.ts" },
                    region: { startLine: 12, startColumn: 7 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("has no results when nothing is wrong", () => {
    const [run] = JSON.parse(reportSarif([], "dist", [])).runs;
    expect(run.results).toEqual([]);
  });
});
