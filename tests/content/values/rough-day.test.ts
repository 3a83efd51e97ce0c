import { describe, expect, it } from "vitest";
import { roughDayProblem, roughPublishingProblem } from "../../../src/content/values/rough-day.ts";

const form =
  "Write year, month and day with hyphens: 2024-08-06 is 6 August 2024. Where the day isn’t known, the month will do (2024-08), or the year (2024).";

describe("a day that may be known roughly", () => {
  it.each(["2024", "2024-08", "2024-08-06", "2020-02-29"])("may be %s", (day) => {
    expect(roughPublishingProblem(day)).toBeUndefined();
  });

  it.each([
    ["8/2024", "“8/2024” isn’t a date in the form that is needed here; did you mean “2024-08”?"],
    ["2024‑08", "“2024‑08” isn’t a date in the form that is needed here; did you mean “2024-08”?"],
    ["2024.12", "“2024.12” isn’t a date in the form that is needed here; did you mean “2024-12”?"],
    ["2023/24", "“2023/24” isn’t a date in the form that is needed here."],
    ["Summer 2024", "“Summer 2024” isn’t a date in the form that is needed here."],
  ])("isn’t %s", (day, message) => {
    expect(roughDayProblem(day)).toMatchObject({ message, help: form });
  });

  it("is told as a day where a day was meant", () => {
    expect(roughDayProblem("6 August 2024")).toMatchObject({
      message:
        "“6 August 2024” isn’t a date in the form that is needed here; did you mean “2024-08-06”?",
      help: "Write year, month and day with hyphens: 2024-08-06 is 6 August 2024.",
    });
    expect(roughDayProblem("2024-02-30")?.message).toBe("There is no such day as 2024-02-30.");
  });

  it("has a month that there is, and a year near ours", () => {
    expect(roughDayProblem("2024-13")).toMatchObject({
      message: "There is no month 13, as 2024-13 has it.",
      help: "Write the year first and then the month, from 01 to 12.",
    });
    expect(roughDayProblem("0224")?.message).toBe("The year of 0224 is too far away to be right.");
  });

  it("of a publication isn’t years ahead", () => {
    const ahead = String(new Date().getFullYear() + 3);
    expect(roughDayProblem(ahead)).toBeUndefined();
    expect(roughPublishingProblem(ahead)).toMatchObject({
      message: `The day ${ahead}-01-01 is more than a year ahead.`,
      help: "Look at the year, which comes first, and then at the month.",
    });
  });
});
