import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { liveElementsOf } from "../../html/elements-of.ts";
import { select } from "../../html/select.ts";
import { selectorOf } from "../../html/selector-of.ts";
import { growth } from "../growth.ts";
import { pageOf } from "../page/faults-in.ts";

describe("the selector that is told of an element", () => {
  it.each([
    ["<p>One</p>", "p", "body > p"],
    ["<p>One</p><b></b><p>Two</p>", "p + b + p", "body > p:nth-of-type(2)"],
    ['<div id="x"><p>One</p></div>', "p", "#x > p"],
    ['<p id="1 2">One</p>', "p", "#\\31 \\ 2"],
    ['<i id="x"></i><p id="x">One</p>', "p", "body > p"],
    ["<o:p>Pasted</o:p>", "body > *", "body > o\\:p"],
    ["<title>Boats</title>", "title", "head > title"],
    ["<svg><linearGradient/></svg>", "svg *", "body > svg > linearGradient"],
  ])("in %s of %s is short", (markup, picked, expected) => {
    const [element] = select(pageOf(markup).document, picked);
    expect(element && selectorOf(element)).toBe(expected);
  });

  it("picks that element and no other", () => {
    const markup = fc.array(
      fc.constantFrom("<p>", "</p>", "<div id=a>", "<div id='1 2'>", "</div>", "<ul><li>", "<o:p>"),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(markup, (parts) => {
        const page = pageOf(`<main>${parts.join("")}</main>`);
        for (const element of select(page.document, "*")) {
          expect(select(page.document, selectorOf(element))).toEqual([element]);
        }
      }),
    );
  });

  it("has fifty steps at most, however deep the page is", () => {
    const [element] = select(pageOf(`${"<div>".repeat(1_000)}<b></b>`).document, "b");
    expect(element && selectorOf(element).split(" > ")).toHaveLength(50);
  });

  it.each([
    ["beside one another", (length: number) => "<b></b>".repeat(length)],
    ["inside one another", (length: number) => "<div>".repeat(length)],
  ])("costs ten times as much for ten times the elements %s", async (_, make) => {
    const work = (length: number) => {
      const document = parse(`<!doctype html><body>${make(length)}`);
      return () => liveElementsOf(document).map(selectorOf);
    };
    expect(await growth(work, [1e3, 1e4])).toBeLessThan(40);
  });
});
