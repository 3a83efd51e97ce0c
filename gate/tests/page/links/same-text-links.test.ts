import { describe, expect, it } from "vitest";
import { sameTextLinks } from "../../../page/links/same-text-links.ts";
import { messagesOf } from "../faults-in.ts";

describe("links with the same words", () => {
  it("tells two links with the same words and different places", () => {
    expect(messagesOf(sameTextLinks, '<a href="a">Prices</a><p><a href="b">Prices</a>')).toEqual([
      "Two links read “Prices” and lead to different places.",
    ]);
  });

  it.each([
    '<a href="a.html">Prices</a><a href="./a.html#top">Prices</a>',
    '<nav><a href="/news">News</a></nav><main><a href="#news">News</a></main>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(sameTextLinks, markup)).toEqual([]);
  });
});
