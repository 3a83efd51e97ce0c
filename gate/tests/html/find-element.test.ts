import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { elementAtLine, elementBySelector, elementsOf } from "../../html/find-element.ts";

const document = parse(
  `<!doctype html>
<main id="main">
<p class="lead">One</p>
<p>Two <a href="x.html">link</a></p>
</main>`,
  { sourceCodeLocationInfo: true },
);

describe("elementBySelector", () => {
  it.each([
    ["#main", "main"],
    ["html > body > main > p:nth-of-type(2) > a", "a"],
    ["p:nth-child(1)", "p"],
    ['a[href$="html"]', "a"],
    ["main p + p", "p"],
  ])("finds %s", (selector, name) => {
    expect(elementBySelector(document, selector)?.tagName).toBe(name);
  });

  it("finds nothing by a selector that names nothing or isn't one", () => {
    expect(elementBySelector(document, "#other")).toBeUndefined();
    expect(elementBySelector(document, "p:::(")).toBeUndefined();
  });
});

describe("elementAtLine", () => {
  it("finds the innermost element on a line", () => {
    expect(elementAtLine(document, 4)?.tagName).toBe("a");
  });

  it("finds nothing beyond the page", () => {
    expect(elementAtLine(document, 400)).toBeUndefined();
  });
});

describe("elementsOf", () => {
  it("goes through elements in source order, into templates too", () => {
    const body = parse("<p><b></b></p><template><i></i></template>");
    expect([...elementsOf(body)].map(({ tagName }) => tagName)).toEqual([
      "html",
      "head",
      "body",
      "p",
      "b",
      "template",
      "i",
    ]);
  });

  it("goes as deep as a page is nested", () => {
    expect([...elementsOf(parse("<div>".repeat(20_000)))]).toHaveLength(20_003);
  });
});
