// What the strategy counts to see whether it works: numbers over the years, and the target.
//
//   {
//     id: "timely-plans",
//     name: "Plans written within 20 weeks",
//     unit: "%",
//     baseline: { value: 41, on: "2022" },
//     target: { value: 90, by: "2026" },
//     values: [
//       { value: 48, on: "2023" },
//       { value: 61.5, on: "2024" },
//     ],
//     source: "press-release",
//     priority: "part-of-the-community",
//   },
//
// "name" is word for word as in the source. "unit" stands behind each number. Write numbers without
// quotation marks and without commas: 14000. "on" and "by" are a year, a month ("2024-09"), a day or
// two years in a row ("2023/24"). Leave out "baseline" or "target" if the source gives none. Each new
// number goes below the others in "values". Leave the ids as they are.

import { defineMeasures } from "../../../../src/content/measures.ts";

// Nothing is counted yet. Copy the example above between the square brackets, without its slashes.
export default defineMeasures([]);
