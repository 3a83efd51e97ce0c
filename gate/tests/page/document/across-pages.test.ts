import { describe, expect, it } from "vitest";
import { acrossPages } from "../../../page/document/across-pages.ts";
import type { Site } from "../../../run/site.ts";
import { pageOf } from "../faults-in.ts";

const siteOf = (pages: Record<string, string>): Site => ({
  folder: "/",
  pages: Object.entries(pages).map(([path, markup]) => pageOf(markup, path)),
  files: Object.keys(pages),
});
const html = (title: string, body: string) =>
  `<html lang="en"><title>${title}</title><body>${body}</body></html>`;
const told = (pages: Record<string, string>) =>
  acrossPages(siteOf(pages)).map(({ page, fault }) => `${page.path}: ${fault.message}`);
const menu = (...items: string[]) =>
  `<nav>${items.map((item) => `<a href="${item.toLowerCase()}.html">${item}</a>`).join("")}</nav>`;

describe("pages of one site", () => {
  it("tells two pages with the same title", () => {
    const link = '<a href="a.html">Boats</a>';
    expect(told({ "a.html": html("Boats", ""), "b.html": html("Boats", link) })).toEqual([
      "b.html: The title “Boats” is also that of a.html.",
    ]);
  });

  it("leaves alone pages that no link ties together", () => {
    expect(told({ "a.html": html("Boats", ""), "b.html": html("Boats", "") })).toEqual([]);
  });

  it("tells a menu whose items change places", () => {
    const pages = {
      "a.html": html("Boats", menu("A", "B", "C")),
      "b.html": html("Sails", menu("A", "C", "B")),
    };
    expect(told(pages)).toEqual([
      "b.html: In the menu of this page, “B” stands in another place than on other pages.",
    ]);
  });

  it("lets items of a menu come and go", () => {
    const pages = {
      "a.html": html("Boats", menu("A", "B", "C", "D")),
      "b.html": html("Sails", menu("A", "C", "D")),
    };
    expect(told(pages)).toEqual([]);
  });
});
