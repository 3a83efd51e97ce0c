import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html } from "../../_includes/html.ts";
import { inlineProse, prose } from "../../_includes/prose.ts";

const env = { words: (text: string) => html`${text}`, address: (target: string) => `../${target}` };

describe("prose", () => {
  const shown = (markup: string) =>
    markup
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");

  it("shows every letter of any text, and of one line every digit", () => {
    const signs = fc.constantFrom(..."ab .,;:’'\"()!?/-+=#*_[]<>&`~|\\\n\t1é\u00a0");
    const starts = fc.constantFrom(
      "1. ",
      "2024. ",
      "- ",
      "# ",
      "> ",
      "    ",
      "---",
      "[a]: ",
      "```",
      "&lt;",
    );
    const row = fc.array(fc.oneof({ weight: 4, arbitrary: signs }, starts), { maxLength: 20 });
    fc.assert(
      fc.property(row, (parts) => {
        const text = parts.join("");
        fc.pre(!/]\(/.test(text));
        const seen = text.includes("\n") ? /[^\p{L}]/gu : /[^\p{L}\p{N}]/gu;
        for (const markup of [prose(text, env).markup, inlineProse(text, env).markup])
          expect(shown(markup).replace(seen, "")).toBe(text.replace(seen, ""));
      }),
      { numRuns: 5000 },
    );
  });

  it("gives for texts without markup what it gives for those with some", () => {
    const letters = fc.constantFrom(..."ab .,;:’()!?/-+=#1é ");
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 24 }), (text) => {
        fc.pre(text === text.trim());
        expect(prose(`${text}**x**`, env).markup.replace("<strong>x</strong>", "")).toBe(
          prose(text, env).markup,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    "6. August 2024: Der Plan ist da.",
    "2024. We began.",
    "- 5 degrees",
    "+ 20 places",
    "> half of all children",
    "* Figures are for 2023.",
    "[Note]: moved",
    "---",
    "Lehrer*innen und Schüler*innen",
    "2*3*4 = 24",
    "A*, A* and B",
    "~~12~~ children of `all`",
    "a snake_case_name",
    "Mo’s AT&amp;T",
  ])("shows “%s” as it was typed", (text) => {
    expect(shown(prose(text, env).markup)).toBe(`${text}\n`);
    expect(shown(inlineProse(text, env).markup)).toBe(text);
  });

  it("makes a list of lines that begin with a sign or a number", () => {
    expect(prose("You can:\n\n- read\n- **print**", env).markup).toBe(
      "<p>You can:</p>\n<ul>\n<li>read</li>\n<li><strong>print</strong></li>\n</ul>\n",
    );
    expect(prose("1. read\n2. print", env).markup).toBe(
      "<ol>\n<li>read</li>\n<li>print</li>\n</ol>\n",
    );
  });

  it("turns Markdown into markup", () => {
    expect(prose("Some **strong** words.", env).markup).toBe(
      "<p>Some <strong>strong</strong> words.</p>\n",
    );
  });

  it("shows HTML as text", () => {
    expect(inlineProse("<img src=x onerror=alert(1)>", env).markup).toBe(
      "&lt;img src=x onerror=alert(1)&gt;",
    );
  });

  it("marks a link to another site", () => {
    expect(inlineProse("[the page](https://www.example.gov.uk/)", env).markup).toBe(
      `<a href="https://www.example.gov.uk/" class="external">the page</a>`,
    );
  });

  it("leads to a page of the site from where the reader is", () => {
    expect(inlineProse("[quotes](quotes.html#ann)", env).markup).toBe(
      `<a href="../quotes.html#ann">quotes</a>`,
    );
  });

  it("says in plain words what a page that is kept alone can’t lead to", () => {
    const alone = {
      ...env,
      address: (target: string) => (target === "quotes.html" ? "#quotes" : ""),
    };
    expect(
      inlineProse("[a](easy-read.html) **b** [c](quotes.html) [d](about.html)", alone).markup,
    ).toBe(`a <strong>b</strong> <a href="#quotes">c</a> d`);
  });

  it("makes no link of a script address", () => {
    expect(inlineProse("[x](javascript:alert(1))", env).markup).toBe("[x](javascript:alert(1))");
  });

  it("links no glossary word inside a link", () => {
    const words = (text: string) => html`[${text}]`;
    expect(inlineProse("a [b](https://www.example.gov.uk/) c", { ...env, words }).markup).toBe(
      `[a ]<a href="https://www.example.gov.uk/" class="external">b</a>[ c]`,
    );
  });
});
