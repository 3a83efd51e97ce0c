import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { wcagCriterion } from "../model/wcag.ts";
import { aFinding } from "./a-finding.ts";
import type { Barrier } from "./barriers/manifest.ts";
import { namedBarrier } from "./named-barrier.ts";

const html =
  '<html lang="en"><title>T</title><main><p id="a"><img id="b"></p><p id="c"></p></main>';
const page = {
  path: "barrier.html",
  file: "/barrier.html",
  bytes: Buffer.from(html),
  html,
  document: parse(html),
};
const barrier: Barrier = {
  folder: "1.1.1-a",
  criteria: ["1.1.1"],
  techniques: [],
  selector: "#b",
  sentence: "A picture has no text.",
};
const [right, wrong] = [wcagCriterion("1.1.1"), wcagCriterion("1.3.1")];

const isNamed = (criterion: string, selector?: string, changes: Partial<Barrier> = {}) => {
  const finding = aFinding({ criterion, ...(selector && { selector }) });
  return namedBarrier({ ...barrier, ...changes }, page, [finding]);
};

describe("namedBarrier", () => {
  it.each(["#b", "#a", "main"])("takes the right criterion at %s for named", (selector) => {
    expect(isNamed(right, selector)).toBe(true);
  });

  it("takes neither another element nor another criterion for named", () => {
    expect(isNamed(right, "#c")).toBe(false);
    expect(isNamed(wrong, "#b")).toBe(false);
    expect(isNamed(right, "no { css")).toBe(false);
  });

  it("lets the criterion decide where the fault is the page's as a whole", () => {
    expect(isNamed(right, "#c", { selector: "title" })).toBe(true);
    expect(isNamed(wrong, "#c", { selector: "title" })).toBe(false);
  });
});
