import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closest, matches, select } from "../../html/select.ts";
import { selectorOf } from "../../html/selector-of.ts";
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

  it("refuses what isn't a selector", () => {
    expect(() => select(document, "p[")).toThrow();
  });

  it("finds any element again by the selector that is told for it", () => {
    const markup = fc.array(
      fc.constantFrom("<p>", "</p>", "<div id=a>", "<div id='1 2'>", "</div>", "<ul><li>", "text"),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(markup, (parts) => {
        const page = pageOf(`<main>${parts.join("")}</main>`);
        const unique = new Set<string>();
        for (const element of select(page.document, "main *")) {
          const id = element.attrs.find(({ name }) => name === "id")?.value;
          if (id && unique.has(id)) return;
          if (id) unique.add(id);
        }
        for (const element of select(page.document, "*")) {
          expect(select(page.document, selectorOf(element))).toEqual([element]);
        }
      }),
    );
  });
});
