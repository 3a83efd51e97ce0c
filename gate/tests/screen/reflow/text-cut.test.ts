import { describe, expect, it } from "vitest";
import { textCut } from "../../../screen/reflow/text-cut.ts";
import { toldBy } from "../told-by.ts";

describe("textCut", () => {
  it("tells of a line that wider spacing cuts off", async () => {
    const page =
      "<style>div{height:24px;overflow:hidden;line-height:24px;width:38ch;font-family:monospace}</style><div>This text just fits into its box now</div>";
    expect(await toldBy(textCut("spaced"), page)).toEqual([
      "error: The text “This text just fits into its box now” is cut off when a reader widens the spacing of letters, words and lines.",
    ]);
  });

  it("tells of a line that larger text cuts off", async () => {
    const page =
      "<style>div{height:24px;overflow:hidden;line-height:24px;width:300px}</style><div>This text just fits into its box now</div>";
    expect(await toldBy(textCut("zoomed"), page)).toEqual([
      "error: The text “This text just fits into its box now” is cut off when a reader makes the text alone twice as large.",
    ]);
  });

  it("tells of a line that larger letters of the browser cut off", async () => {
    const page =
      '<style>div{height:24px;overflow:hidden;line-height:24px;width:300px}</style><div style="font-size:1rem">This text just fits into its box now</div>';
    expect(await toldBy(textCut("enlarged"), page)).toEqual([
      "error: The text “This text just fits into its box now” is cut off when a reader sets the browser's letters to twice their size.",
    ]);
  });

  it("tells of a line that a small window cuts off", async () => {
    const page =
      "<style>p{overflow:hidden;white-space:nowrap}</style><p>This sentence should wrap but does not, so it is cut off.</p>";
    expect(await toldBy(textCut("narrow"), page)).toEqual([
      "error: The text “This sentence should wrap but does not, so it is…” is cut off in a window of 320 pixels, as on a phone or at 400 % zoom.",
    ]);
  });

  it("lets boxes that grow and boxes that scroll be, at twice the size", async () => {
    const page =
      '<style>div{min-height:24px;line-height:24px;width:300px}</style><div>This text just fits into its box now</div><div style="height:24px;overflow:auto;width:200px">This text may be scrolled to its end</div>';
    expect(await toldBy(textCut("zoomed"), page)).toEqual([]);
  });

  it("lets a line be that was cut before", async () => {
    const page =
      "<style>div{height:9px;overflow:hidden}</style><div>This text was cut before</div>";
    expect(await toldBy(textCut("spaced"), page)).toEqual([]);
  });
});
