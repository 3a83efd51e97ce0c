import { expect, it } from "vitest";
import { checkMeasures } from "../../../src/content/across/check-measures.ts";

const told = (measure: object) =>
  checkMeasures({ measures: [measure] }).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );

it.each([
  ["a year and then a month of it", ["2022", "2022-06"]],
  ["a month and then its year as a whole", ["2022-06", "2022"]],
  ["school years in a row", ["2021/22", "2022/23"]],
  ["a year within two", ["2021/22", "2022"]],
  ["the end of two years and their first", ["2022", "2021/22"]],
  ["days of one month", ["2022-02-01", "2022-02-28"]],
])("says nothing of %s", (_, times) => {
  const values = times.map((on, value) => ({ value, on }));
  expect(told({ values })).toEqual([]);
  expect(told({ baseline: values[0], values: values.slice(1) })).toEqual([]);
});

it("says nothing of a target that is past, or of the year of the start", () => {
  const baseline = { value: 1, on: "2018" };
  const values = [{ value: 2, on: "2022" }];
  expect(told({ baseline, target: { value: 3, by: "2020" }, values })).toEqual([]);
  expect(told({ baseline, target: { value: 3, by: "2018-09" }, values })).toEqual([]);
  expect(told({ baseline, values: [{ ...baseline }, ...values] })).toEqual([]);
});

it("passes over what is no measure, or wrong by itself", () => {
  const odd = ["", null, 7, { on: "2022" }];
  for (const values of [...odd, odd, [{ on: "x" }, { on: 5 }, { value: "1", on: "2021" }]])
    expect(told({ baseline: { on: "2021" }, target: "2019", values })).toEqual([]);
});
