import { describe, expect, it } from "vitest";
import { buildDay } from "../../src/publish/build-day.ts";

describe("buildDay", () => {
  it("is the day of SOURCE_DATE_EPOCH", async () => {
    expect(await buildDay({ SOURCE_DATE_EPOCH: "1722902400" })).toBe("2024-08-06");
  });

  it("is a day without it", async () => {
    expect(await buildDay({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("refuses what isn’t a number of seconds", async () => {
    await expect(buildDay({ SOURCE_DATE_EPOCH: "yesterday" })).rejects.toThrow(
      "SOURCE_DATE_EPOCH is “yesterday”, which isn’t a number of seconds since 1970, such as 1722902400.",
    );
  });
});
