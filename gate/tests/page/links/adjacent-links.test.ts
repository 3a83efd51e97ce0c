import { describe, expect, it } from "vitest";
import { adjacentLinks } from "../../../page/links/adjacent-links.ts";
import { messagesOf } from "../faults-in.ts";

describe("links side by side", () => {
  it("tells a picture and its words that are two links to one place", () => {
    expect(
      messagesOf(adjacentLinks, '<a href="a"><img alt="Jug"></a> <a href="a">The jug</a>'),
    ).toEqual(["Two links to the same place follow each other."]);
  });

  it.each([
    '<a href="a"><img alt=""> The jug</a>',
    '<a href="a">One</a> and <a href="a">two</a>',
    '<a href="a" aria-hidden="true" tabindex="-1"><img alt=""></a><a href="a">The jug</a>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(adjacentLinks, markup)).toEqual([]);
  });
});
