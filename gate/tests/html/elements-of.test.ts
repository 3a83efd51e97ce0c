import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { elementsOf, liveElementsOf } from "../../html/elements-of.ts";

describe("elementsOf", () => {
  it("goes through elements in source order, into templates too", () => {
    const body = parse("<p><b></b></p><template><i></i></template>");
    expect(elementsOf(body).map(({ tagName }) => tagName)).toEqual([
      "html",
      "head",
      "body",
      "p",
      "b",
      "template",
      "i",
    ]);
    expect(liveElementsOf(body).map(({ tagName }) => tagName)).not.toContain("i");
  });

  it("goes as deep as a page is nested", () => {
    expect(elementsOf(parse("<div>".repeat(20_000)))).toHaveLength(20_003);
  });
});
