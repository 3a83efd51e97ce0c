import { expect, it } from "vitest";
import { medianUsage } from "../../../bench/measure/median-usage.ts";

it("takes the median of each figure by itself", () => {
  const usages = [
    { wall: 3, cpu: 1, memory: 30 },
    { wall: 1, cpu: 3, memory: 10 },
    { wall: 2, cpu: 2, memory: 20 },
  ];
  expect(medianUsage(usages)).toEqual({ wall: 2, cpu: 2, memory: 20 });
});

it("leaves out a figure that one run could not tell", () => {
  expect(medianUsage([{ wall: 1, memory: 5 }, { wall: 3 }])).toEqual({ wall: 2 });
});
