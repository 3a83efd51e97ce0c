import { describe, expect, it } from "vitest";
import { structure } from "../../../page/text/structure.ts";
import { messagesOf } from "../faults-in.ts";

describe("markup and what it holds", () => {
  it("tells a quotation element used as an indent", () => {
    expect(messagesOf(structure, "<blockquote><ul><li>One</li></ul></blockquote>")).toEqual([
      "A quotation element holds no quotation, only something to indent.",
    ]);
  });

  it("tells a list item outside a list", () => {
    expect(messagesOf(structure, "<div><li>Glass float</li></div>")).toEqual([
      "The list item “Glass float” stands outside a list.",
    ]);
  });

  it("tells a definition outside a list of definitions", () => {
    expect(messagesOf(structure, "<div><dt>Keel</dt></div>")).toEqual([
      "“Keel” stands outside a dl element.",
    ]);
  });

  it("tells dummy text", () => {
    expect(messagesOf(structure, "<p>Lorem ipsum dolor sit amet</p>")).toEqual([
      "Dummy text was left on the page: “Lorem ipsum dolor sit amet”.",
    ]);
  });

  it.each([
    "<blockquote><p>We sleep well.</p></blockquote>",
    "<ul><li>One</li></ul><dl><div><dt>Keel</dt><dd>Part of a boat</dd></div></dl>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(structure, markup)).toEqual([]);
  });
});
