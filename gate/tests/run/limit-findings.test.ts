import { describe, expect, it } from "vitest";
import { limitFindings } from "../../run/limit-findings.ts";
import { aFinding } from "../a-finding.ts";

const many = (count: number) => Array.from({ length: count }, (_, line) => aFinding({ line }));

describe("limitFindings", () => {
  it("tells 25 of a kind one by one", () => {
    expect(limitFindings(many(25))).toEqual(many(25));
  });

  it("counts what is beyond 25 of a kind", () => {
    const limited = limitFindings(many(1_300));
    expect(limited).toHaveLength(25);
    expect(limited.at(-1)?.message).toBe(
      "Something is wrong (and 1,275 more like this on the page).",
    );
  });

  it("counts each page and rule for itself", () => {
    const findings = [...many(20), ...many(20).map((one) => ({ ...one, rule: "another" }))];
    expect(limitFindings(findings)).toHaveLength(40);
  });
});
