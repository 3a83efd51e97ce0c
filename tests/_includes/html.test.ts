import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { html } from "../../_includes/html.ts";

describe("the html tag", () => {
  it("escapes text so that it can’t become markup", () => {
    const { markup } = html`<p>${'<script>alert("x")</script> & more'}</p>`;
    expect(markup).toBe("<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more</p>");
  });

  it("escapes text in an attribute so that it can’t end it", () => {
    const { markup } = html`<a title="${`" onclick="x`}">'</a>`;
    expect(markup).toBe(`<a title="&quot; onclick=&quot;x">'</a>`);
  });

  it("takes over markup of an inner template as it is", () => {
    expect(html`<ul>${html`<li>${"<b>"}</li>`}</ul>`.markup).toBe("<ul><li>&lt;b&gt;</li></ul>");
  });

  it("joins arrays without anything between their items", () => {
    expect(html`${["a", html`<b>1</b>`, 2, ["<"]]}`.markup).toBe("a<b>1</b>2&lt;");
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["true", true],
    ["[object Object]", {}],
    ["[object Promise]", Promise.resolve("x")],
  ])("refuses %s, which the types forbid", (shown, value) => {
    expect(() => html`${value as unknown as string}`).toThrow(
      new TypeError(`A template was given ${shown}, which isn’t text, a number or markup.`),
    );
  });

  it("refuses an object that only looks like markup", () => {
    const forged = { markup: "<script>" } as unknown as string;
    expect(() => html`${forged}`).toThrow(TypeError);
  });

  it("shows any text as it is, in an element and in an attribute", () => {
    const shown = fc
      .string({ unit: "grapheme" })
      .filter((text) => !/[\r\0]/.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(shown, (text) => {
        const fragment = parseFragment(html`<b title="${text}">.${text}</b>`.markup);
        expect(fragment.childNodes).toHaveLength(1);
        const element = fragment.childNodes[0] as unknown as {
          attrs: { value: string }[];
          childNodes: { value: string }[];
        };
        expect(element.attrs.map(({ value }) => value)).toEqual([text]);
        expect(element.childNodes.map(({ value }) => value)).toEqual([`.${text}`]);
      }),
    );
  });
});
