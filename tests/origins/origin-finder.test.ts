import { join } from "node:path";
import { select } from "check-barriers/html";
import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { html } from "../../_includes/html.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import { prose } from "../../_includes/prose.ts";
import { wordIndex, wordsOfPage } from "../../_includes/words.ts";
import type { Content } from "../../src/content/content.ts";
import type { FindPlace } from "../../src/content/read/data-place.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { originFinder } from "../../src/origins/origin-finder.ts";

const { content } = await loadContent(join(import.meta.dirname, "../fixtures/anytown/_data"));
if (!content) throw new Error("The fixture has mistakes.");
const { publication, glossary } = content;
const [first, second] = content.priorities;
const [link] = content.links;
if (!first || !second || !link) throw new Error("The fixture has too few entries.");

/** Says in place of a file and line which field is meant, and which letter of it. */
const place: FindPlace = (kind, path, at) => ({
  file: [kind, ...path, ...(at === undefined ? [] : [`@${at}`])].join("/"),
  line: 1,
  column: 1,
});

/** What is found for the first element that a selector names, on a page that has it in its main part. */
function origin(selector: string, main: string, changes: Partial<Content> = {}, head = "") {
  const page = `<!DOCTYPE html><html><head>${head}</head><body><main>${main}</main></body></html>`;
  const [element] = select(parse(page), selector);
  if (!element) throw new Error(`Nothing is ${selector}.`);
  return originFinder({ ...content, ...changes } as Content, place)(element)?.data.file;
}

/** The same in the element of the first priority, of which other texts stand in the data. */
const inFirst = (selector: string, main: string, changes: object = {}) =>
  origin(selector, `<article data-entry="${first.id}">${main}</article>`, {
    priorities: [{ ...first, ...changes }, second],
  });

const meaning = ["The first thing.", "Ask [the **team**](https://a.org/) or `us`.", "The third."];

describe("the origin of an element", () => {
  it("is the short field behind a label of the site’s own, however long that is", () => {
    const main = `<p><b>${interfaceText.aboutPicturesText}</b> Two things.</p>`;
    expect(inFirst("p", main, { meaning: ["Two things."] })).toBe("priorities/0/meaning/0");
    const others = `<p><b>${"Others say this at length. ".repeat(3)}</b> Two things.</p>`;
    expect(inFirst("p", others, { meaning: ["Two things."] })).toBe("priorities/0");
  });

  it("is the field of its entry whose words it shows", () => {
    const main = "<h2>H</h2><p>The first\n thing.</p><p>The third.</p>";
    expect(inFirst("p + p", main, { meaning })).toBe("priorities/0/meaning/2");
    expect(inFirst("p", main, { meaning })).toBe("priorities/0/meaning/0");
  });

  it("is that of the paragraph for what is marked or linked in it, whatever else says the same", () => {
    const main = `<p>Ask <a href="https://a.org/">the <strong>team</strong></a> or \`us\`.</p>`;
    const links = [{ ...link, label: "the team" }];
    const priorities = [{ ...first, meaning }, second];
    for (const selector of ["p", "a", "strong"]) {
      const page = `<article data-entry="${first.id}">${main}</article>`;
      expect(origin(selector, page, { priorities, links })).toBe("priorities/0/meaning/1");
    }
  });

  it("is that of a part of a line whose words are a field by themselves", () => {
    const main = `<p>From here: <a href="${link.url}">${link.label}</a>, and from others, too, who wrote of it at length.</p>`;
    expect(origin("a", main)).toBe("links/0/label");
    expect(origin("p", main)).toBeUndefined();
  });

  it("is that of what most of a line says, for a link in it, too", () => {
    const text = `It is told at length by [${link.label}](${link.url}), as we heard.`;
    const priorities = [{ ...first, note: { text, sources: ["news"] } }, second];
    const main = `<li><a href="a.html">Priority 1: P</a>. It is told at length by <a href="${link.url}">${link.label}</a>, as we heard.</li>`;
    expect(origin("li", main, { priorities })).toBe("priorities/0/note/text");
    expect(origin("a + a", main, { priorities })).toBe("priorities/0/note/text");
  });

  it("is the line of a text that has several, for each item of a list", () => {
    const list = "There are:\n\n- a **day** out\n- a day\n- a rest";
    const main =
      "<p>There are:</p><ul><li>a <strong>day</strong> out</li><li>a day</li><li>a rest</li></ul>";
    const at = (words: string) => `priorities/0/meaning/0/@${list.indexOf(words)}`;
    expect(inFirst("p", main, { meaning: [list] })).toBe(at("There"));
    expect(inFirst("strong", main, { meaning: [list] })).toBe(at("a **day**"));
    expect(inFirst("li + li", main, { meaning: [list] })).toBe(at("a day"));
    expect(inFirst("li:nth-child(3)", main, { meaning: [list] })).toBe(at("a rest"));
  });

  it("is the text itself where two of its lines begin alike", () => {
    const main = "<ul><li>a day</li><li>a day</li></ul>";
    expect(inFirst("li", main, { meaning: ["- a day\n- a day"] })).toBe("priorities/0/meaning/0");
  });

  it("is the field of an alternative text or a label", () => {
    const main = '<img alt="We will listen."><button aria-label="We will listen."></button>';
    for (const selector of ["img", "button"]) {
      expect(inFirst(selector, main, { statement: "We will listen." })).toBe(
        "priorities/0/statement",
      );
    }
  });

  it("is the field of a title behind a number, and of a word before or after a few of the site’s", () => {
    const main = `<h1><span>Priority 1</span> Play</h1><p><b>In short:</b> They said that.</p>`;
    expect(inFirst("h1", main, { title: "Play" })).toBe("priorities/0/title");
    expect(inFirst("span", main, { title: "Play" })).toBe("priorities/0/title");
    expect(inFirst("p", main, { statement: "They said that." })).toBe("priorities/0/statement");
    expect(inFirst("p", main, { statement: "that." })).toBe("priorities/0");
  });

  it("is the field of the page’s title and description, by the entry that the page is about", () => {
    const head = `<title>${first.title}, ${publication.shortTitle}</title><meta name="description" content="${first.statement}">`;
    const main = `<article data-entry="${first.id}"><h1>${first.title}</h1></article>`;
    const easyRead = structuredClone(content.easyRead);
    for (const part of easyRead.parts) part.title = first.title;
    expect(origin("title", main, { easyRead }, head)).toBe("priorities/0/title");
    expect(origin("meta", main, { easyRead }, head)).toBe("priorities/0/statement");
    const home = `<title>${publication.shortTitle}</title>`;
    expect(origin("title", "<h1>H</h1>", {}, home)).toBe("publication/shortTitle");
  });

  it("is a field that belongs to no entry", () => {
    const [section] = publication.sections;
    expect(origin("p", `<p>${publication.summary[1]}</p>`)).toBe("publication/summary/1");
    expect(origin("h2", `<h2>${section?.title}</h2>`)).toBe("publication/sections/0/title");
    expect(origin("p", `<p>${section?.paragraphs[0]}</p>`)).toBe(
      "publication/sections/0/paragraphs/0",
    );
  });

  it("is the entry alone where two of its fields say the same", () => {
    const main = "<p>Again.</p>";
    expect(inFirst("p", main, { meaning: ["Again.", "Again."] })).toBe("priorities/0");
    expect(inFirst("p", main, { statement: "Again.", meaning: ["Again."] })).toBe("priorities/0");
  });

  it("is none where fields of two entries say the same and no entry is around", () => {
    const priorities = [first, { ...second, meaning: first.meaning ?? [] }];
    const main = `<p>${first.meaning?.[0]}</p>`;
    expect(origin("p", main, { priorities })).toBeUndefined();
    const inSecond = `<article data-entry="${second.id}">${main}</article>`;
    expect(origin("p", inSecond, { priorities })).toBe("priorities/1/meaning/0");
  });

  it("is the entry alone where it shows twice what another entry says, too", () => {
    const priorities = [first, { ...second, meaning: first.meaning ?? [] }];
    const main = `<p>${first.meaning?.[0]}</p>`;
    const page = `<article data-entry="${second.id}">${main}${main}</article>`;
    expect(origin("p", page, { priorities })).toBe("priorities/1");
  });

  it("is none where a word of the glossary, written out, is what another field says", () => {
    const [word] = glossary.filter(({ abbreviation }) => abbreviation);
    const sources = content.sources.map((source) => ({
      ...source,
      publisher: word?.abbreviation ?? "",
    }));
    const written = `${word?.term} (${word?.abbreviation})`;
    expect(origin("p", `<p>${written}</p>`, { sources: sources.slice(0, 1) })).toBeUndefined();
  });

  it("is the entry alone where the words may be the site’s own", () => {
    const main = `<h2>${interfaceText.meaning}</h2>`;
    expect(inFirst("h2", main, { title: interfaceText.meaning })).toBe("priorities/0");
    expect(origin("h2", main)).toBeUndefined();
  });

  it("is the entry alone where the element holds several blocks, or no words", () => {
    const main = "<div><p>The first thing.</p><p>The third.</p></div><hr>";
    expect(inFirst("div", main, { meaning })).toBe("priorities/0");
    expect(inFirst("hr", main, { meaning })).toBe("priorities/0");
    expect(origin("div", main)).toBeUndefined();
    expect(origin("main", `<p>${publication.summary[1]}</p>`)).toBeUndefined();
  });
});

/** Words from which texts are made: those of the glossary in all forms, and others. */
const forms = glossary.flatMap(({ term, abbreviation }) =>
  abbreviation ? [term, abbreviation, `${term} (${abbreviation})`] : [term],
);
const words = fc.array(
  fc.constantFrom(...forms, "we", "ask", "the", "**all**", "a", "[b](x.html)"),
  {
    minLength: 1,
    maxLength: 8,
  },
);
const text = words.map((list) => `${list.join(" ")}.`);

it("never leads from a paragraph to another field, whatever words stand in it and were explained", () => {
  let exact = 0;
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), fc.nat(4), (meaning, index) => {
      const at = index % meaning.length;
      const shown = wordsOfPage(wordIndex(glossary), (id) => `glossary.html#${id}`);
      const env = { words: shown, address: (target: string) => target };
      const paragraphs = meaning.map((text) => prose(text, env));
      const { markup } = html`<article data-entry="${first.id}">${paragraphs}</article>`;
      const priorities = [{ ...first, meaning }, second];
      const found = origin(`p:nth-of-type(${at + 1})`, markup, { priorities });
      const own = `priorities/0/meaning/${at}`;
      if (found === own) exact += 1;
      // Two that differ in how a word is written alone may look the same
      else expect(found).toBe("priorities/0");
      if (meaning.length === 1) expect(found).toBe(own);
    }),
  );
  expect(exact).toBeGreaterThan(20);
});
