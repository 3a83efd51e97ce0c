import { describe, expect, it } from "vitest";
import { exceptions } from "../../src/promises/exceptions.ts";

describe("exceptions", () => {
  it("each end on a day and have a reason", () => {
    for (const { until, reason } of exceptions) {
      expect(Number.isNaN(Date.parse(until))).toBe(false);
      expect(reason).toMatch(/\S.*\.$/);
    }
  });
});
