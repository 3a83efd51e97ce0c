import { describe, expect, it } from "vitest";
import { reportJson } from "../../report/json.ts";
import { aFinding } from "../a-finding.ts";

describe("reportJson", () => {
  it("is an array of the findings and nothing else", () => {
    const findings = [aFinding({ line: 4 }), aFinding({ message: 'With "quotes" and <b>.' })];
    expect(JSON.parse(reportJson(findings))).toEqual(findings);
  });

  it("is an empty array when nothing is wrong", () => {
    expect(reportJson([])).toBe("[]\n");
  });
});
