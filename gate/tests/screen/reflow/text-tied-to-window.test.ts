import { describe, expect, it } from "vitest";
import { textTiedToWindow } from "../../../screen/reflow/text-tied-to-window.ts";
import { toldBy } from "../told-by.ts";

describe("textTiedToWindow", () => {
  it("tells of text that zooming doesn't enlarge", async () => {
    const page =
      "<style>p{font-size:2vw}</style><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(textTiedToWindow, page)).toEqual([
      "error: The text “This is an ordinary paragraph of the page with e…” doesn't become larger when the page is zoomed.",
    ]);
  });

  it("lets headings grow with the window to a degree", async () => {
    const page =
      "<style>h1{font-size:clamp(2rem,5vw,4rem)}p{font-size:calc(1rem + .5vw)}</style><h1>Page</h1><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(textTiedToWindow, page)).toEqual([]);
  });
});
