import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDateProblem } from "../../src/content/iso-date.ts";

describe("dates", () => {
  it("accept every day of two centuries", () => {
    const days = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        expect(isoDateProblem(day.toISOString().slice(0, 10))).toBeUndefined();
      }),
    );
  });

  it.each(["2023-02-29", "2024-06-31", "2024-13-01", "2024-00-10", "2024-01-00", "2024-31-08"])(
    "refuse %s, a day that there is none of",
    (value) => {
      expect(isoDateProblem(value)).toEqual({
        message: `There is no such day as ${value}.`,
        help: "Look at the month, which comes before the day, and at how many days it has.",
      });
    },
  );

  it.each([
    ["06/08/2024", "; did you mean “2024-08-06”?"],
    ["6.8.2024", "; did you mean “2024-08-06”?"],
    ["2024/8/6", "; did you mean “2024-08-06”?"],
    ["6 August 2024", "; did you mean “2024-08-06”?"],
    ["Tuesday, 6th August 2024", "; did you mean “2024-08-06”?"],
    ["31/06/2024", "."],
    ["August 2024", "."],
    ["", "."],
  ])("refuse “%s” and suggest the day that was meant", (value, end) => {
    expect(isoDateProblem(value)).toEqual({
      message: `“${value}” isn’t a date in the form that is needed here${end}`,
      help: "Write year, month and day with hyphens: 2024-08-06 is 6 August 2024.",
    });
  });

  it("refuse a year that nobody means", () => {
    expect(isoDateProblem("0204-08-06")?.message).toBe(
      "The year of 0204-08-06 is too far away to be right.",
    );
  });

  it("judge any text without a crash", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => isoDateProblem(text)).not.toThrow();
      }),
    );
  });
});
