import fc from "fast-check";
import markdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { html, trusted } from "../../_includes/html.ts";
import { inlineProse, prose } from "../../_includes/prose.ts";

const env = { words: (text: string) => html`${text}`, address: (target: string) => `../${target}` };

describe("prose", () => {
  it("gives for any text what Markdown gives, by whichever way it goes", () => {
    const markdown = markdownIt({ html: false });
    const words = (text: string) => trusted(markdown.utils.escapeHtml(text));
    const letters = fc.constantFrom(..."ab .,;:’'\"()!?/-+=#*_[]<>&`~|\\\n\t1é\u00a0");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 24 }), (text) => {
        fc.pre(!/]\(/.test(text));
        expect(prose(text, { ...env, words }).markup).toBe(markdown.render(text));
        expect(inlineProse(text, { ...env, words }).markup).toBe(markdown.renderInline(text));
      }),
      { numRuns: 3000 },
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
