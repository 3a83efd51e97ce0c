import { describe, expect, it } from "vitest";
import { tables } from "../../../page/tables/tables.ts";
import { messagesOf } from "../faults-in.ts";

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
    ).toEqual(["The scope “column” of a header cell means nothing."]);
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

  it("tells a table of nothing but header cells", () => {
    expect(messagesOf(tables, "<table><tr><th>Port</th><th>Tide</th></tr></table>")).toEqual([
      "A table has header cells and nothing that they head.",
    ]);
  });

  it("tells a header cell above nothing", () => {
    const table = "<table><tr><th>Port</th><th>Tide</th></tr><tr><td>Ayr</td></tr></table>";
    expect(messagesOf(tables, table)).toEqual(["The header cell “Tide” has no cells below it."]);
  });

  it("tells a table inside a cell of another", () => {
    const inner =
      "<table><tr><th>Quay</th><th>Depth</th></tr><tr><td>North</td><td>4</td></tr></table>";
    const outer = `<table><tr><th>Port</th><th>Quays</th></tr><tr><td>Ayr</td><td>${inner}</td></tr></table>`;
    expect(messagesOf(tables, outer)).toEqual([
      "A table stands in a cell of another, so nobody who listens can tell which cells belong where.",
    ]);
  });

  it.each([
    '<table><tr><th id="p">Port</th><th id="t">Tide</th></tr><tr><td headers="p">Ayr</td></tr><tr><td headers="t">Low</td></tr></table>',
    "<table><thead><tr><th>Port</th><th>Tide</th></tr></thead><tbody></tbody></table>",
    '<table><tr><th scope="col">Day</th><th scope="col">Hour</th></tr><tr><td>Monday</td><td>9</td></tr></table>',
    '<table role="presentation"><tr><td>Roses</td></tr></table>',
    "<table><tr><td><form></form></td><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(tables, markup)).toEqual([]);
  });

  it("reads a table of twenty thousand rows", () => {
    const row = '<tr><th scope="row">Oak</th><td>12</td><td>A tall tree</td></tr>';
    const head =
      '<tr><th scope="col">Kind</th><th scope="col">Age</th><th scope="col">Looks</th></tr>';
    expect(messagesOf(tables, `<table>${head}${row.repeat(20_000)}</table>`)).toEqual([]);
  });
});
