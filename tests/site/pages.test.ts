import type { Page } from "check-barriers";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { ownIds } from "../../src/content/across/own-ids.ts";
import { brackenford, ownersInShort } from "./brackenford.ts";
import { builtSite } from "./built-site.ts";
import { dayInWords } from "./day-in-words.ts";
import { attribute, elementsOf, textOf } from "./text-of.ts";

const {
  contacts,
  glossary,
  links,
  organisations,
  priorities,
  publication,
  quotes,
  sources,
  versions,
} = brackenford;

const speakers = quotes.flatMap(({ speaker }) => (speaker.kind === "person" ? [speaker.name] : []));

const site = builtSite("brackenford");
const sites = {
  Brackenford: site,
  "another place, in another language": builtSite("other-place"),
  "a place that says little": builtSite("anytown"),
};

const pageAt = (path: string): Page => {
  const page = site().pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
};
const all = (page: Page, tag: string) =>
  elementsOf(page.document, ({ tagName }) => tagName === tag);
const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
describe("every page", () => {
  it("is there, and nothing else is", () => {
    expect(site().pages.map(({ path }) => path)).toEqual([
      "404.html",
      "about-strategy.html",
      "about.html",
      "accessibility.html",
      "downloads.html",
      "downloads/easy-read.html",
      "easy-read.html",
      "glossary.html",
      "help.html",
      "index.html",
      "measures.html",
      ...priorities.map(({ id }) => `priorities/${id}.html`).sort(),
      "quotes.html",
      "strategy-large-print.html",
      "strategy.html",
      "updates.html",
    ]);
  });

  it.each(Object.entries(sites))(
    "of %s is valid and accessible HTML to html-validate",
    async (_, site) => {
      const validate = new HtmlValidate({
        extends: [
          "html-validate:recommended",
          "html-validate:standard",
          "html-validate:a11y",
          "html-validate:document",
        ],
        // White space, the case of the doctype and the length of a title are matters of taste.
        rules: { "no-trailing-whitespace": "off", "doctype-style": "off", "long-title": "off" },
      });
      for (const { path, html } of site().pages) {
        const { results } = await validate.validateString(html);
        const messages = results.flatMap((result) =>
          result.messages.map(
            ({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`,
          ),
        );
        expect(messages).toEqual([]);
      }
    },
  );

  it("has one h1, one main, a skip link to it, a language and a direction", () => {
    for (const page of site().pages) {
      expect([page.path, all(page, "h1").length, all(page, "main").length]).toEqual([
        page.path,
        1,
        1,
      ]);
      const [root] = all(page, "html");
      expect(root && [attribute(root, "lang"), attribute(root, "dir")]).toEqual([
        publication.language,
        publication.direction,
      ]);
      const first = all(page, "a")[0];
      expect(first && attribute(first, "href")).toBe("#main");
    }
  });

  it("has a title of its own that ends with the site’s name", () => {
    const titles = site().pages.map((page) => all(page, "title").map(textOf).join().trim());
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title.endsWith(publication.shortTitle), title).toBe(true);
  });

  it("has no script that runs, no cookie, no form and no request", () => {
    for (const page of site().pages) {
      for (const script of all(page, "script")) {
        expect(attribute(script, "type")).toBe("application/ld+json");
        expect(() =>
          JSON.parse(script.childNodes.map((node) => ("value" in node ? node.value : "")).join("")),
        ).not.toThrow();
      }
      expect(page.html).not.toMatch(
        /<(?:form|iframe|img|object|embed|video|audio|base)\b|\son\w+=|style="/,
      );
      for (const link of all(page, "link")) expect(attribute(link, "href")).toMatch(/^data:/);
      expect(attribute(all(page, "style")[0] as never, "src")).toBeUndefined();
    }
  });

  it("writes every abbreviation out before it is used, save in words that are not ours", () => {
    for (const page of site().pages) {
      const [body] = all(page, "body");
      const text = folded(body ? withoutVerbatim(body) : "");
      for (const { abbreviation, term } of glossary) {
        if (!abbreviation) continue;
        const at = text.search(
          new RegExp(`(?<![\\p{L}\\p{N}])${abbreviation}(?![\\p{L}\\p{N}])`, "u"),
        );
        if (at < 0) continue;
        const before = text.slice(0, at).toLowerCase();
        expect(
          before.includes(term.toLowerCase()) ||
            text.slice(at).startsWith(`${abbreviation}: ${term}`),
          `${page.path}: ${abbreviation} in “${text.slice(Math.max(0, at - 60), at + 30)}”`,
        ).toBe(true);
      }
    }
  });

  it("says at its top and its foot who doesn’t run it, what it is made from, and where the strategy stands", () => {
    const original = links.find(({ id }) => id === publication.original);
    const notice = interfaceText.newsNotice(ownersInShort, dayInWords(publication.published));
    for (const page of site().pages) {
      for (const part of ["header", "footer"]) {
        const [found] = all(page, part);
        const text = folded(found ? textOf(found) : "");
        expect([page.path, part, text.includes(`${notice} ${interfaceText.readOriginal}`)]).toEqual(
          [page.path, part, true],
        );
        const ways = found
          ? elementsOf(found, ({ tagName }) => tagName === "a").map((a) => attribute(a, "href"))
          : [];
        expect(ways).toContain(original?.url);
      }
    }
  });

  it("leaves names whole, and to nobody’s translation", () => {
    const names = [
      ...organisations.map(({ name }) => name),
      ...contacts.flatMap(({ name, email, telephone, textRelay }) => [
        name,
        email,
        telephone,
        textRelay,
      ]),
      ...versions.map(({ by }) => by),
      publication.shortTitle,
    ].filter((name) => name !== undefined);
    for (const page of site().pages) {
      const kept = elementsOf(page.document, (element) => attribute(element, "translate") === "no");
      expect(kept.length).toBeGreaterThan(1);
      for (const element of kept) {
        expect(elementsOf(element, ({ tagName }) => tagName === "a")).toEqual([]);
        const text = folded(textOf(element));
        if (names.some((name) => text.includes(name) || name.startsWith(text))) continue;
        expect([publication.strategyName, ...speakers]).toContain(text);
      }
    }
  });

  it("has no id of its own beside entries that the content check would let an entry have", () => {
    const entries = new Set(
      Object.values(brackenford).flatMap((kind) =>
        (Array.isArray(kind) ? kind : "parts" in kind ? kind.parts : []).map(({ id }) => id),
      ),
    );
    const found = site().pages.flatMap(({ document }) => {
      const ids = elementsOf(document, () => true).flatMap(
        (element) => attribute(element, "id") ?? [],
      );
      return ids.some((id) => entries.has(id)) ? ids.filter((id) => !entries.has(id)) : [];
    });
    // Sections of kinds that it has no entry of
    const absent = ["actions", "progress"];
    expect([...new Set([...found, ...absent])].sort()).toEqual([...ownIds].sort());
  });

  it.each(Object.entries(sites))("of %s leads to places that exist", (_, site) => {
    const ids = new Map(
      site().pages.map((page) => [
        page.path,
        new Set(elementsOf(page.document, () => true).map((element) => attribute(element, "id"))),
      ]),
    );
    for (const page of site().pages) {
      for (const link of all(page, "a")) {
        const href = attribute(link, "href") ?? "";
        if (/^(?:https:|tel:|mailto:)/.test(href)) continue;
        const [file = "", fragment] = href.split("#");
        const path =
          file === "" ? page.path : new URL(file, `https://x/${page.path}`).pathname.slice(1);
        expect([page.path, href, site().files.includes(path)]).toEqual([page.path, href, true]);
        if (fragment)
          expect([page.path, href, ids.get(path)?.has(fragment)]).toEqual([page.path, href, true]);
      }
    }
  });
});

describe("the pages that stand alone", () => {
  it.each(["404.html", "downloads/easy-read.html", "strategy.html", "strategy-large-print.html"])(
    "%s links to no other page",
    (path) => {
      for (const link of all(pageAt(path), "a"))
        expect(attribute(link, "href")).toMatch(/^(#|https:|tel:|mailto:)/);
    },
  );

  it("holds every priority and quote word for word on one page", () => {
    const [main] = all(pageAt("strategy.html"), "main");
    const text = folded(main ? textOf(main) : "");
    for (const { title, statement } of priorities) {
      expect(text).toContain(title);
      expect(text).toContain(statement);
    }
    for (const { paragraphs } of quotes)
      for (const words of paragraphs) expect(text).toContain(words);
  });

  it("weighs less than 60 kB", () => {
    expect(pageAt("strategy.html").bytes.length).toBeLessThan(60_000);
  });
});

describe("a quote", () => {
  it("is a figure with a blockquote and a caption that names speaker, role and day; its source stands once below all", () => {
    const figures = all(pageAt("quotes.html"), "figure");
    expect(figures.map((figure) => figure.attrs[1]?.value ?? "")).toEqual(
      quotes.map(({ id }) => id),
    );
    for (const figure of figures) {
      const children = figure.childNodes
        .filter((node) => "tagName" in node)
        .map((node) => node.nodeName);
      expect(children.filter((name) => name !== "p")).toEqual(["blockquote", "figcaption"]);
    }
    const [main] = all(pageAt("quotes.html"), "main");
    const words = folded(main ? textOf(main) : "");
    quotes.forEach(({ speaker, date, inShort, source, checkedOn }, at) => {
      const caption = folded(figures[at] ? textOf(figures[at]) : "");
      const title = sources.find(({ id }) => id === source)?.title;
      expect(caption).toContain(dayInWords(date));
      if (inShort) expect(caption).toContain(`${interfaceText.quoteInShort} ${inShort}`);
      const from = `${interfaceText.wordsFrom} ${title}. ${interfaceText.quoteChecked(dayInWords(checkedOn))}`;
      expect(words.split(from)).toHaveLength(2);
      if (speaker.kind !== "person") return;
      const role = interfaceText.roleAsOf(speaker.role, dayInWords(speaker.roleAsOf));
      expect(caption).toContain(`${speaker.name} ${role}`);
    });
  });
});

/**
 * The words of a page without quotes, statements, titles of sources and links to them, without names,
 * which stay whole, and without easy read, which explains its hard words where they stand.
 */
function withoutVerbatim(node: Parameters<typeof textOf>[0]): string {
  const verbatim = new Set(["blockquote"]);
  if (verbatim.has(node.nodeName)) return " ";
  if ("tagName" in node) {
    const names = attribute(node, "class") ?? "";
    if (/\b(?:external|site-notice|notice-again|easy-read)\b/.test(names)) return " ";
    if (attribute(node, "translate") === "no") return " ";
  }
  if ("childNodes" in node && !["style", "script", "svg"].includes(node.nodeName)) {
    return node.childNodes.map(withoutVerbatim).join("");
  }
  return textOf(node);
}
