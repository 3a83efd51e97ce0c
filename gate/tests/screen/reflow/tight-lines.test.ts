import { describe, expect, it } from "vitest";
import { tightLines } from "../../../screen/reflow/tight-lines.ts";
import { toldBy } from "../told-by.ts";

describe("tightLines", () => {
  it("tells of lines that touch", async () => {
    const page =
      "<style>p{line-height:1;width:18em}</style><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(tightLines, page)).toEqual([
      "error: The lines of “This is an ordinary paragraph of the page with e…” stand only 1 times the letters' height apart.",
    ]);
  });

  it("lets airy paragraphs and tight headings be", async () => {
    const page =
      "<style>p{line-height:1.5;width:18em}h1{line-height:1}</style><h1>Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading Long heading </h1><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(tightLines, page)).toEqual([]);
  });
});
