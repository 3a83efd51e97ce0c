import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDayOf, periodProblem } from "../../../src/content/values/period.ts";

describe("a time that may be known roughly", () => {
  it.each(["2024", "2024-09", "2024-09-30", "2023/24", "1999/00", "2020-02-29"])(
    "may be %s",
    (period) => {
      expect(periodProblem(period)).toBeUndefined();
    },
  );

  const form =
    "Write a year (2024), year and month (2024-09), year, month and day (2024-09-30), or two years in a row (2023/24).";
  it.each([
    [
      "September 2024",
      "“September 2024” isn’t a time in the form that is needed here; did you mean “2024-09”?",
      form,
    ],
    [
      "9/2024",
      "“9/2024” isn’t a time in the form that is needed here; did you mean “2024-09”?",
      form,
    ],
    [
      "2023–24",
      "“2023–24” isn’t a time in the form that is needed here; did you mean “2023/24”?",
      form,
    ],
    [
      "2023-2024",
      "“2023-2024” isn’t a time in the form that is needed here; did you mean “2023/24”?",
      form,
    ],
    ["soon", "“soon” isn’t a time in the form that is needed here.", form],
    [
      "2023-24",
      "There is no month 24, as 2023-24 has it.",
      "Write 2023/24 if two years in a row are meant.",
    ],
    [
      "2024-13",
      "There is no month 13, as 2024-13 has it.",
      "Write the year first and then the month, from 01 to 12.",
    ],
    [
      "2023/25",
      "The years of 2023/25 don’t follow each other.",
      "Write the first year in full and the two last digits of the next, such as 2023/24.",
    ],
    [
      "2024-02-30",
      "There is no such day as 2024-02-30.",
      "Look at the month, which comes before the day, and at how many days it has.",
    ],
    [
      "0024",
      "The year of 0024 is too far away to be right.",
      "Look at the year: it has four digits, such as 2024.",
    ],
  ])("is not %s", (period, message, help) => {
    expect(periodProblem(period)).toMatchObject({ message, help });
  });

  it("is put in order by its first day", () => {
    expect(["2024", "2024-09", "2024-09-30", "2023/24"].map(firstDayOf)).toEqual([
      "2024-01-01",
      "2024-09-01",
      "2024-09-30",
      "2023-01-01",
    ]);
  });

  it("is judged whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/–-]{0,12}$/)), (text) => {
        const problem = periodProblem(text);
        if (problem) expect(problem.help).not.toBe("");
        else expect(periodProblem(firstDayOf(text))).toBeUndefined();
      }),
    );
  });
});
