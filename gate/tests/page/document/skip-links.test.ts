import { describe, expect, it } from "vitest";
import { skipLinks } from "../../../page/document/skip-links.ts";
import { messagesOf } from "../faults-in.ts";

describe("skip links", () => {
  it("tells a skip link that leads nowhere", () => {
    expect(
      messagesOf(
        skipLinks,
        '<a href="#main">Skip to content</a><main id="content"><h1>Boats</h1></main>',
      ),
    ).toEqual(["The link “Skip to content” leads nowhere."]);
  });

  it("tells a menu that nothing lets one pass", () => {
    expect(
      messagesOf(
        skipLinks,
        '<div><a href="0">Boat 0</a> <a href="1">Boat 1</a> <a href="2">Boat 2</a> <a href="3">Boat 3</a> <a href="4">Boat 4</a> <a href="5">Boat 5</a> </div><p>Text</p>',
      ),
    ).toEqual(["Nothing lets a keyboard reader pass the links at the top of the page."]);
  });

  it.each([
    '<a href="#main">Skip to content</a><main id="main"><h1>Boats</h1></main>',
    '<a href="#m%C3%A4in">Skip to content</a><main id="mäin"><h1>Boats</h1></main>',
    '<a href="a">Boats</a>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(skipLinks, markup)).toEqual([]);
  });
});
