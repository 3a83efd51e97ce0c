import { expect, it } from "vitest";
import { ibmViolations } from "../../../../bench/catch/told/ibm-violations.ts";

const found = (level: string, outcome: string, dom = "/html[1]/body[1]/a[2]") => ({
  ruleId: "a_text_purpose",
  value: [level, outcome] as [string, string],
  path: { dom },
});
const criteria = [
  ["a_text_purpose", "2.4.4"],
  ["a_text_purpose", "4.1.2"],
  ["img_alt_valid", "1.1.1"],
] as const;

it("gives a failure the criteria of its rule, and its path as a selector", () => {
  expect(ibmViolations([found("VIOLATION", "FAIL")], criteria)).toEqual([
    {
      rule: "a_text_purpose",
      criteria: ["2.4.4", "4.1.2"],
      selector: "html:nth-of-type(1) > body:nth-of-type(1) > a:nth-of-type(2)",
    },
  ]);
});

it("leaves out what may be wrong, what people must look at, and recommendations", () => {
  const results = [
    found("VIOLATION", "POTENTIAL"),
    found("VIOLATION", "MANUAL"),
    found("VIOLATION", "PASS"),
    found("RECOMMENDATION", "FAIL"),
  ];
  expect(ibmViolations(results, criteria)).toEqual([]);
});

it("gives no selector for an element in a frame or in a shadow tree", () => {
  const frame = found("VIOLATION", "FAIL", "/html[1]/body[1]/iframe[1]/html[1]/body[1]/a[1]");
  const shadow = found("VIOLATION", "FAIL", "/html[1]/body[1]/div[1]/#document-fragment[1]/a[1]");
  const bare = { rule: "a_text_purpose", criteria: ["2.4.4", "4.1.2"] };
  expect(ibmViolations([frame, shadow], criteria)).toEqual([bare, bare]);
});
