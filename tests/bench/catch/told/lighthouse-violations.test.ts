import { expect, it } from "vitest";
import { lighthouseViolations } from "../../../../bench/catch/told/lighthouse-violations.ts";

it("gives a violation for each element of a failed audit", () => {
  const items = [{ node: { selector: "main > img" } }, { node: { selector: "footer > img" } }];
  const violation = { rule: "image-alt", criteria: ["1.1.1"], advises: [] };
  expect(lighthouseViolations({ id: "image-alt", score: 0, details: { items } })).toEqual([
    { ...violation, selector: "main > img" },
    { ...violation, selector: "footer > img" },
  ]);
});

it("leaves out audits that passed, that don’t apply, and that people must do", () => {
  const details = { items: [] };
  expect(lighthouseViolations({ id: "image-alt", score: 1, details })).toEqual([]);
  expect(lighthouseViolations({ id: "image-alt", score: null, details })).toEqual([]);
  expect(lighthouseViolations({ id: "logical-tab-order", score: null })).toEqual([]);
});
