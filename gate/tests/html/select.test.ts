import { describe, expect, it } from "vitest";
import { attribute } from "../../html/attribute.ts";
import { closest, matches, select } from "../../html/select.ts";
import { pageOf } from "../page/faults-in.ts";

const { document } = pageOf(
  '<main><p class="a">One</p><p>Two <b>three</b></p><p id="x"><i></i><i></i></p></main>',
);

describe("selecting elements", () => {
  it("picks elements in document order", () => {
    expect(select(document, "b, p").map(({ tagName }) => tagName)).toEqual(["p", "p", "b", "p"]);
  });

  it("knows siblings, attributes and ancestors", () => {
    const [second] = select(document, "p.a + p");
    expect(second && matches(second, "main > p:nth-of-type(2)")).toBe(true);
    expect(second && closest(second, "main")?.tagName).toBe("main");
  });

  it("finds an address of an older drawing by its plain name", () => {
    const page = pageOf('<svg><use xlink:href="#a"/><use xlink:href="#b" href="#c"/></svg>');
    const uses = select(page.document, "use[href]");
    expect(uses.map((use) => attribute(use, "href"))).toEqual(["#a", "#c"]);
  });

  it("refuses what isn't a selector", () => {
    expect(() => select(document, "p[")).toThrow();
  });
});
