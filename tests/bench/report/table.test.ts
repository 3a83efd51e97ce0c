import { describe, expect, it } from "vitest";
import { isMet } from "../../../bench/report/result.ts";
import { table } from "../../../bench/report/table.ts";

describe("the table", () => {
  it("shows each figure beside its reference, with the ratio and the goal", () => {
    const rows = [
      {
        what: "1,000 entries",
        unit: "s",
        value: 1.2345,
        reference: { what: "Hugo", value: 2 },
        goal: { most: 1 },
      },
      { what: "memory", unit: "MiB", value: 400, goal: { most: 350 } },
    ];
    expect(table({ part: "build", rows, notes: ["Quiet."] })).toBe(`
build

| Figure        | Value   | Reference | Its value | Ratio | Goal          |
| ------------- | ------- | --------- | --------- | ----- | ------------- |
| 1,000 entries | 1.23 s  | Hugo      | 2 s       | 0.62  | ≤ 1: met      |
| memory        | 400 MiB |           |           |       | ≤ 350: missed |

Quiet.
`);
  });
});

it("shows the notes alone of a part without figures", () => {
  expect(table({ part: "catch", rows: [], notes: ["Quiet."] })).toBe("\ncatch\n\n\nQuiet.\n");
});

describe("a goal", () => {
  const reference = { what: "theirs", value: 10 };

  it("is judged by the ratio where there is a reference", () => {
    const row = { what: "", unit: "", value: 40, reference };
    expect(isMet({ ...row, goal: { least: 4 } })).toBe(true);
    expect(isMet({ ...row, goal: { most: 3.9 } })).toBe(false);
  });

  it("is judged by the value where there is none", () => {
    expect(isMet({ what: "", unit: "", value: 300, goal: { most: 300 } })).toBe(true);
    expect(isMet({ what: "", unit: "", value: 99, goal: { least: 100 } })).toBe(false);
  });

  it("is missed by what could not be measured", () => {
    expect(isMet({ what: "", unit: "", value: Number.NaN, goal: { most: 1 } })).toBe(false);
  });

  it("is absent where none was set", () => {
    expect(isMet({ what: "", unit: "", value: 1 })).toBe(undefined);
  });
});
