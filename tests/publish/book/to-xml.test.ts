import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { escapeXml, toXml } from "../../../src/publish/book/to-xml.ts";

const asXml = (html: string): string => toXml(parseFragment(html).childNodes);

describe("toXml", () => {
  it.each([
    ["a void element", "a<br>b", "a<br/>b"],
    ["an empty element that is not void", "<p></p>", "<p></p>"],
    ["an unquoted attribute", "<p class=x>y", '<p class="x">y</p>'],
    ["an attribute without a value", "<a download href=x>y</a>", '<a download="" href="x">y</a>'],
    ["a named character", "<p>&nbsp;&eacute;&amp;</p>", "<p>\u00a0é&amp;</p>"],
    [
      "a picture that stands in the page",
      '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    ],
    ["a comment, which it leaves out", "a<!-- b -->c", "ac"],
  ])("writes %s", (_, html, xml) => {
    expect(asXml(html)).toBe(xml);
  });

  it("loses no word and adds no markup, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const xml = asXml(`<p title="${escapeXml(text)}">${escapeXml(text)}</p>`);
        const again = parseFragment(xml).childNodes[0] as DefaultTreeAdapterTypes.Element;
        expect(again.attrs).toEqual([{ name: "title", value: text }]);
        expect(again.childNodes.map((child) => "value" in child && child.value).join("")).toBe(
          text,
        );
      }),
    );
  });

  it("leaves out characters that XML can’t hold", () => {
    expect(escapeXml("a\u0000\u0008\ufffe\ud800b\t😀")).toBe("ab\t😀");
  });
});
