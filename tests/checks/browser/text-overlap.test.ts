import { describe, expect, it } from "vitest";
import { textOverlap } from "../../../src/checks/browser/text-overlap.ts";
import { toldBy } from "./told-by.ts";

describe("textOverlap", () => {
  it("tells of a text that runs over the next one", async () => {
    const page =
      "<style>p{margin:0}div{height:46px;width:200px;line-height:1.2}</style><div>Buy one get one free today only at the shop near</div><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(textOverlap("spaced"), page)).toEqual([
      "error: The texts “This is an ordinary paragraph of the page with e…” and “Buy one get one free today only at the shop near” cover each other when a reader widens the spacing of letters, words and lines.",
    ]);
  });

  it("lets boxes that grow be", async () => {
    const page =
      "<style>p{margin:0}div{width:200px;line-height:1.2}</style><div>Buy one get one free today only at the shop near</div><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(textOverlap("spaced"), page)).toEqual([]);
  });
});
