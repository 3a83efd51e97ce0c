import { describe, expect, it } from "vitest";
import { symbolsAlone } from "../../../page/text/symbols-alone.ts";
import { messagesOf } from "../faults-in.ts";

describe("symbols that stand alone", () => {
  it("tells a cell that holds only a symbol", () => {
    expect(messagesOf(symbolsAlone, "<table><tr><td>✗</td></tr></table>")).toEqual([
      "The symbol “✗” alone tells something.",
    ]);
  });

  it("tells a rating in stars", () => {
    expect(messagesOf(symbolsAlone, "<p>★★★☆☆</p>")).toEqual([
      "The symbol “★★★☆☆” alone tells something.",
    ]);
  });

  it.each([
    "<table><tr><td>✗ Full</td></tr></table>",
    '<p role="img" aria-label="3 of 5">★★★☆☆</p>',
    "<table><tr><td>–</td></tr></table>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(symbolsAlone, markup)).toEqual([]);
  });
});
