import { defineMeasures } from "../../../../src/content/measures.ts";

export default defineMeasures([
  {
    id: "canopy",
    name: "Ground in the town that is under the canopy of trees",
    unit: "%",
    baseline: { value: 11, on: "2024" },
    target: { value: 16, by: "2030" },
    values: [
      { value: 11.4, on: "2025" },
      { value: 12.1, on: "2026" },
    ],
    source: "first-year",
    priority: "trees-on-every-street",
  },
  {
    id: "school-run",
    name: "Children who walk, wheel or cycle to school",
    unit: "%",
    baseline: { value: 48, on: "2024/25" },
    target: { value: 65, by: "2029/30" },
    values: [{ value: 53, on: "2025/26" }],
    source: "first-year",
    priority: "streets-to-walk-and-play-in",
  },
]);
