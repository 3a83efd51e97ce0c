import { describe, expect, it } from "vitest";
import { tables } from "../../../src/checks/content/tables.ts";
import { messagesOf } from "./faults-in.ts";

describe("tables", () => {
  it("tells a table of data without header cells", () => {
    expect(
      messagesOf(
        tables,
        "<table><tr><td>Day</td><td>Hour</td></tr><tr><td>Monday</td><td>9</td></tr></table>",
      ),
    ).toEqual(["A table has no header cells, so nobody hears what its columns mean."]);
  });

  it("tells a table of data that is said to be layout", () => {
    expect(
      messagesOf(tables, '<table role="none"><tr><th>Day</th><td>9</td></tr></table>'),
    ).toEqual(["A table is said to be mere layout but has header cells or a caption."]);
  });

  it("tells a table of layout with empty header cells", () => {
    expect(messagesOf(tables, "<table><tr><th>&nbsp;</th><td>Roses</td></tr></table>")).toEqual([
      "A table that only arranges things has header cells or a caption.",
    ]);
  });

  it("tells cells whose headers don't exist", () => {
    expect(
      messagesOf(
        tables,
        '<table><tr><th id="a">Day</th></tr><tr><td headers="b">9</td></tr></table>',
      ),
    ).toEqual(["A cell of a table names header cells that don't exist in it."]);
  });

  it("tells a made-up scope", () => {
    expect(
      messagesOf(tables, '<table><tr><th scope="column">Day</th></tr><tr><td>9</td></tr></table>'),
    ).toEqual(['The scope "column" of a header cell means nothing.']);
  });

  it("tells heads of columns that are marked as heads of rows", () => {
    expect(
      messagesOf(
        tables,
        '<table><tr><th scope="row">A</th><th scope="row">B</th><th scope="row">C</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
      ),
    ).toEqual(["The head of a column is marked as the head of a row."]);
  });

  it("tells spanning header cells without scope", () => {
    expect(
      messagesOf(
        tables,
        '<table><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><th>C</th><th>D</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
      ),
    ).toEqual(["A table with header cells that span others doesn't say what each of them heads."]);
  });

  it.each([
    '<table><tr><th scope="col">Day</th><th scope="col">Hour</th></tr><tr><td>Monday</td><td>9</td></tr></table>',
    '<table role="presentation"><tr><td>Roses</td></tr></table>',
    "<table><tr><td><form></form></td><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(tables, markup)).toEqual([]);
  });
});
