import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html } from "../../_includes/html.ts";
import { wordIndex, wordsOfPage } from "../../_includes/words.ts";
import type { GlossaryTerm } from "../../src/content/glossary.ts";

const glossary: GlossaryTerm[] = [
  {
    id: "send",
    term: "special educational needs",
    abbreviation: "SEND",
    meaning: ".",
    source: "s",
  },
  { id: "icb", term: "Integrated Care Board", abbreviation: "ICB", meaning: ".", source: "s" },
  { id: "holistic", term: "holistic", meaning: ".", source: "s" },
  { id: "offer", term: "Local Offer", meaning: ".", source: "s" },
];

const page = () => wordsOfPage(wordIndex(glossary), (id) => `g.html#${id}`);
const link = (id: string, text: string) => `<a class="word" href="g.html#${id}">${text}</a>`;

describe("glossary words on a page", () => {
  it("writes an abbreviation out where it first stands, and links it", () => {
    expect(page()("Help with SEND.").markup).toBe(
      `Help with ${link("send", "special educational needs (SEND)")}.`,
    );
  });

  it("leaves the second use as it is, in another text too", () => {
    const words = page();
    words("SEND");
    expect(words("SEND and SEND").markup).toBe("SEND and SEND");
  });

  it("doesn’t write out twice what the text writes out itself", () => {
    expect(page()("special educational needs (SEND) here").markup).toBe(
      `${link("send", "special educational needs (SEND)")} here`,
    );
  });

  it("adds the abbreviation to the long form", () => {
    expect(page()("An Integrated Care Board.").markup).toBe(
      `An ${link("icb", "Integrated Care Board (ICB)")}.`,
    );
  });

  it("links a word without an abbreviation", () => {
    expect(page()("A holistic plan").markup).toBe(`A ${link("holistic", "holistic")} plan`);
  });

  it("keeps a capital at the start of a sentence", () => {
    expect(page()("Holistic plans").markup).toBe(`${link("holistic", "Holistic")} plans`);
  });

  it.each(["Send a letter", "RESEND", "SENDs it", "a local offer"])(
    "leaves “%s” alone, which is no glossary word",
    (text) => {
      expect(page()(text).markup).toBe(text);
    },
  );

  it("escapes the text around a word", () => {
    expect(page()("<b> SEND").markup).toBe(
      `&lt;b&gt; ${link("send", "special educational needs (SEND)")}`,
    );
  });

  it.each(["C++", "KS1–2 (in part)", "[a]", "$&", "a|b", "^x$", ".*"])(
    "takes no sign of “%s” for a sign of a pattern",
    (abbreviation) => {
      const term = { id: "t", term: "what (it) means", abbreviation, meaning: ".", source: "s" };
      const words = () => wordsOfPage(wordIndex([term]), (id) => `g.html#${id}`);
      const { markup } = words()(`Of ${abbreviation}, once`);
      const out = html`what (it) means (${abbreviation})`.markup;
      expect(markup).toBe(`Of ${link("t", out)}, once`);
      expect(words()(`Of what (it) means (${abbreviation}), once`).markup).toBe(markup);
      expect(words()("Of what (it) means, once").markup).toBe(markup);
      expect(words()("Of xx, aab, Cx, once").markup).toBe("Of xx, aab, Cx, once");
    },
  );

  it("links no word twice on a page, whatever the texts are", () => {
    const piece = fc.constantFrom("SEND", "ICB", "holistic", "Local Offer", "and", ".", "(", ")");
    fc.assert(
      fc.property(fc.array(fc.array(piece)), (texts) => {
        const words = page();
        const markup = texts.map((pieces) => words(pieces.join(" ")).markup).join("");
        for (const { id } of glossary) {
          expect(markup.split(`#${id}"`).length - 1).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("works with an empty glossary", () => {
    expect(wordsOfPage(wordIndex([]), () => "")("SEND").markup).toBe("SEND");
  });
});
