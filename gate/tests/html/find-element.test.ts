import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { elementAtLine } from "../../html/element-at-line.ts";
import { elementBySelector } from "../../html/select.ts";

const document = parse(
  `<!doctype html>
<main id="main">
<p class="lead">One</p>
<p>Two <a href="x.html">link</a></p>
<svg><linearGradient></linearGradient></svg></main>`,
  { sourceCodeLocationInfo: true },
);

describe("elementBySelector", () => {
  it.each([
    ["#main", "main"],
    ["html > body > main > p:nth-of-type(2) > a", "a"],
    ["p:nth-child(1)", "p"],
    ['a[href$="html"]', "a"],
    ["main p + p", "p"],
    ["linearGradient", "linearGradient"],
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
