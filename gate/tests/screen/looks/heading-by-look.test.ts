import { describe, expect, it } from "vitest";
import { headingByLook } from "../../../screen/looks/heading-by-look.ts";
import { toldBy } from "../told-by.ts";

describe("headingByLook", () => {
  it("tells of a bold line above a text", async () => {
    const page =
      "<h1>Page</h1><p><b>Opening hours</b></p><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(headingByLook, page)).toEqual([
      "error: “Opening hours” looks like a heading but isn't marked up as one.",
    ]);
  });

  it("tells of a large line above a text", async () => {
    const page =
      '<h1>Page</h1><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p><div style="font-size:1.6em">Our history</div><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>';
    expect(await toldBy(headingByLook, page)).toEqual([
      "error: “Our history” looks like a heading but isn't marked up as one.",
    ]);
  });

  it("lets bold sentences, names, dates and subtitles be", async () => {
    const page =
      '<h1>Page</h1><p style="font-size:1.5em">All about pages</p><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p><p><b>Please note this.</b></p><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p><p class="author"><b>Ann Smith</b></p><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p><p><b>By Ann Smith</b></p><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>';
    expect(await toldBy(headingByLook, page)).toEqual([]);
  });

  it("lets real headings be", async () => {
    const page =
      "<h1>Page</h1><h2>Opening hours</h2><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(headingByLook, page)).toEqual([]);
  });

  it("tells of large bold words in place of the page's title", async () => {
    const page = (tag: string) =>
      `<${tag} style="font-size:2em;font-weight:bold">Boats of the coast</${tag}><h2>Cutters</h2><p>They are fast.</p>`;
    expect(await toldBy(headingByLook, page("div"))).toEqual([
      "error: “Boats of the coast” looks like a heading but isn't marked up as one.",
    ]);
    expect(await toldBy(headingByLook, page("h1"))).toEqual([]);
    expect(await toldBy(headingByLook, `<header>${page("div")}</header>`)).toEqual([]);
  });

  it("lets a bold line that leads into the only such list be", async () => {
    const page =
      "<h1>Page</h1><p><strong>Please bring:</strong></p><ul><li>a packed lunch without any nuts,</li><li>a raincoat and a pair of stout shoes for the walk.</li></ul>";
    expect(await toldBy(headingByLook, page)).toEqual([]);
  });

  it("tells of bold lines with a colon that head one list after another", async () => {
    const list =
      "<ul><li>a packed lunch without any nuts,</li><li>a raincoat and a pair of stout shoes for the walk.</li></ul>";
    const page = `<h1>Page</h1><p><b>Monday:</b></p>${list}<p><b>Tuesday:</b></p>${list}`;
    expect(await toldBy(headingByLook, page)).toEqual([
      "error: “Monday:” looks like a heading but isn't marked up as one.",
      "error: “Tuesday:” looks like a heading but isn't marked up as one.",
    ]);
  });
});
