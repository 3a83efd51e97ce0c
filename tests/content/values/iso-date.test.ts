import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAheadProblem, isoDateProblem } from "../../../src/content/values/iso-date.ts";

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
      expect(isoDateProblem(value)).toMatchObject({
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
    ["2024-08-06T10:00", "; did you mean “2024-08-06”?"],
    ["20240806", "; did you mean “2024-08-06”?"],
    ["6/8/24", "; did you mean “2024-08-06”?"],
    ["6-Aug-2024", "; did you mean “2024-08-06”?"],
    ["Tue 6th of August 2024", "; did you mean “2024-08-06”?"],
    ["August 6, 2024", "; did you mean “2024-08-06”?"],
    ["31/06/2024", "."],
    ["08/13/2024", "."],
    ["August 2024", "."],
    ["", "."],
  ])("refuse “%s” and suggest the day that was meant", (value, end) => {
    expect(isoDateProblem(value)).toMatchObject({
      message: `“${value}” isn’t a date in the form that is needed here${end}`,
      help: "Write year, month and day with hyphens: 2024-08-06 is 6 August 2024.",
    });
  });

  it("refuse a year that nobody means", () => {
    expect(isoDateProblem("0204-08-06")?.message).toBe(
      "The year of 0204-08-06 is too far away to be right.",
    );
  });

  const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  it("may be today or tomorrow where something was said or looked at, but not later", () => {
    for (const days of [-20_000, -1, 0, 1]) expect(dayAheadProblem(inDays(days))).toBeUndefined();
    for (const days of [3, 31, 366, 20_000])
      expect(dayAheadProblem(inDays(days))?.message).toBe(
        `The day ${inDays(days)} is yet to come.`,
      );
  });

  it("may be planned where something is published, but not for years to come", () => {
    for (const days of [-1, 1, 30, 300]) expect(dayAheadProblem(inDays(days), 366)).toBeUndefined();
    expect(dayAheadProblem(inDays(400), 366)?.message).toBe(
      `The day ${inDays(400)} is more than a year ahead.`,
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
