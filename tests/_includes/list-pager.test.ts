import { describe, expect, it } from "vitest";
import { html } from "../../_includes/html.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import { listPager } from "../../_includes/list-pager.ts";
import { pageForTests } from "./page-for-tests.ts";

const page = await pageForTests();
const address = (number: number): string => `list-${number}.html`;
const targets = (number: number, count: number): string[] => {
  const pager = listPager(page, { number, count, address });
  return pager === ""
    ? []
    : [...pager.markup.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? "");
};

describe("the way through a list", () => {
  it("is nothing for a list of one page", () => {
    expect(listPager(page, { number: 1, count: 1, address })).toBe("");
  });

  it("is nothing in the e-book, which has its own", () => {
    const book = { ...page, medium: "book" } as const;
    expect(listPager(book, { number: 2, count: 3, address })).toBe("");
  });

  it("has a name, and says what each link leads to", () => {
    const { listPages, next, pageOf, previous } = interfaceText;
    expect(listPager(page, { number: 2, count: 3, address })).toEqual(
      html`<nav class="pager" aria-label="${listPages}"><ul><li><a href="list-1.html"><span>${previous}</span> ${pageOf(1, 3)}</a></li><li><a href="list-3.html"><span>${next}</span> ${pageOf(3, 3)}</a></li></ul></nav>`,
    );
  });

  it("leads to no page twice, and never to the page itself", () => {
    for (const count of [2, 3, 8, 9, 40, 1000]) {
      for (const number of [1, 2, Math.ceil(count / 2), count - 1, count]) {
        const found = targets(number, count);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain(address(number));
      }
    }
  });

  it("reaches every page, yet has no more links than ten, however long the list", () => {
    for (const count of [2, 9, 60]) {
      const reached = new Set([address(1)]);
      for (let number = 1; number <= count; number += 1)
        for (const href of targets(number, count)) reached.add(href);
      expect(reached.size).toBe(count);
    }
    expect(targets(5_000, 10_000).length).toBeLessThanOrEqual(10);
  });
});
