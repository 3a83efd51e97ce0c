import { describe, expect, it } from "vitest";
import { textOverlap } from "../../../screen/reflow/text-overlap.ts";
import { toldBy } from "../told-by.ts";

describe("textOverlap", () => {
  it("tells of a text that runs over the next one", async () => {
    const page =
      "<style>p{margin:0}div{height:78px;width:200px;line-height:1.2}</style><div>Buy one get one<br>free today only<br>at the shop near<br>the old town hall</div><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(textOverlap("spaced"), page)).toEqual([
      "error: The texts “the old town hall” and “This is an ordinary paragraph of the page with e…” cover each other when a reader widens the spacing of letters, words and lines.",
    ]);
  });

  it("lets boxes that grow be", async () => {
    const page =
      "<style>p{margin:0}div{width:200px;line-height:1.2}</style><div>Buy one get one<br>free today only<br>at the shop near<br>the old town hall</div><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(textOverlap("spaced"), page)).toEqual([]);
  });

  it("lets lines be that a box with a scroll bar keeps out of sight", async () => {
    const lines = Array.from({ length: 9 }, (_, line) => `<li>Line ${line} of a list</li>`).join(
      "",
    );
    const page = `<ul style="height:5em;overflow:auto">${lines}</ul><p>This is an ordinary paragraph.</p><p>And here is another one.</p>`;
    expect(await toldBy(textOverlap("spaced"), page)).toEqual([]);
  });
});
