import { describe, expect, it } from "vitest";
import { acrossPages } from "../../../page/document/across-pages.ts";
import { messagesAcross } from "../messages-across.ts";

const html = (title: string, body: string) =>
  `<html lang="en"><title>${title}</title><body>${body}</body></html>`;
const told = (pages: Record<string, string>) => messagesAcross(acrossPages, pages);
const menu = (...items: string[]) =>
  `<nav>${items.map((item) => `<a href="${item.toLowerCase()}.html">${item}</a>`).join("")}</nav>`;

describe("pages of one site", () => {
  it("tells two pages with the same title", async () => {
    const link = '<a href="a.html">Boats</a>';
    expect(await told({ "a.html": html("Boats", ""), "b.html": html("Boats", link) })).toEqual([
      "b.html: The title “Boats” is also that of a.html.",
    ]);
  });

  it("leaves alone pages that no link ties together", async () => {
    expect(await told({ "a.html": html("Boats", ""), "b.html": html("Boats", "") })).toEqual([]);
  });

  it("tells a menu whose items change places", async () => {
    const pages = {
      "a.html": html("Boats", menu("A", "B", "C")),
      "b.html": html("Sails", menu("A", "C", "B")),
    };
    expect(await told(pages)).toEqual([
      "b.html: In the menu of this page, “B” stands in another place than on other pages.",
    ]);
  });

  it("lets items of a menu come and go", async () => {
    const pages = {
      "a.html": html("Boats", menu("A", "B", "C", "D")),
      "b.html": html("Sails", menu("A", "C", "D")),
    };
    expect(await told(pages)).toEqual([]);
  });
});
