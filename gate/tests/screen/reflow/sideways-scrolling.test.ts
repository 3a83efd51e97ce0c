import { describe, expect, it } from "vitest";
import { sidewaysScrolling } from "../../../screen/reflow/sideways-scrolling.ts";
import { toldBy } from "../told-by.ts";

describe("sidewaysScrolling", () => {
  it("tells of text in a box of fixed width", async () => {
    const page =
      '<div style="width:900px"><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p></div>';
    expect(await toldBy(sidewaysScrolling, page)).toEqual([
      "error: In a window of 320 pixels the page is 908 pixels wide and has to be scrolled sideways, because of “This is an ordinary paragraph of the page with e…”.",
    ]);
  });

  it("lets wide tables and code be, and boxes that scroll by themselves", async () => {
    const page =
      '<table><tr><td style="min-width:900px">1</table><pre>word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word </pre><div style="overflow:auto"><div style="width:900px"><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p></div></div>';
    expect(await toldBy(sidewaysScrolling, page)).toEqual([]);
  });
});
