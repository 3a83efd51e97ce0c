import { describe, expect, it } from "vitest";
import { headings } from "../../../page/text/headings.ts";
import { messagesOf } from "../faults-in.ts";

describe("headings", () => {
  it("tells a heading without words", () => {
    expect(messagesOf(headings, "<h1>Boats</h1><h2> </h2>")).toEqual(["A heading has no words."]);
  });

  it("tells a heading that the template left", () => {
    expect(messagesOf(headings, "<h1>Boats</h1><h2>Heading 2</h2>")).toEqual([
      "The heading “Heading 2” is a placeholder.",
    ]);
  });

  it("tells a skipped level", () => {
    expect(messagesOf(headings, "<h1>Boats</h1><h3>Sails</h3>")).toEqual([
      "The heading “Sails” is of level 3, but the one before it is of level 1.",
    ]);
  });

  it("tells a second heading of level 1", () => {
    expect(messagesOf(headings, "<main><h1>Boats</h1><h1>Sails</h1></main>")).toEqual([
      "The page has 2 headings of level 1.",
    ]);
  });

  it("tells sentences that are marked up as a heading", () => {
    expect(
      messagesOf(
        headings,
        "<h1>Boats</h1><h2>Entries that arrive late can't be considered any more. The winner is drawn by lot in the autumn of the year.</h2>",
      ),
    ).toEqual([
      "“Entries that arrive late can't be considered any more. The…” is marked up as a heading but heads nothing.",
    ]);
  });

  it("tells a long page without a heading", () => {
    expect(
      messagesOf(
        headings,
        "<p>many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text many words of text </p>",
      ),
    ).toEqual(["The page has no heading."]);
  });

  it.each([
    "<h1>Boats</h1><h2>Sails</h2><h3>Ropes</h3><h2>Oars</h2>",
    '<h1>Boats</h1><h2><img alt="Sails"></h2>',
    "<p>A short note.</p>",
    "<h1>Boats</h1><h4 hidden></h4>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(headings, markup)).toEqual([]);
  });

  it("tells a long text without headings between its parts", () => {
    const prose = `<p>${"Many words of text follow here. ".repeat(12)}</p>`.repeat(7);
    expect(messagesOf(headings, `<main><h1>Boats</h1>${prose}</main>`)).toEqual([
      "A long text has no headings between its parts.",
    ]);
    const quotes = prose
      .replaceAll("<p>", "<blockquote><p>")
      .replaceAll("</p>", "</p></blockquote>");
    expect(messagesOf(headings, `<main><h1>Boats</h1>${quotes}</main>`)).toEqual([]);
  });
});
