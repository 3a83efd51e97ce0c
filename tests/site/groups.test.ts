import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSite, type Site } from "check-barriers";
import { HtmlValidate } from "html-validate";
import { describe, expect, it, onTestFinished } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import type { Content } from "../../src/content/content.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { writePages } from "../../src/publish/write-pages.ts";
import { groupedContent } from "../grouped-content.ts";
import { brackenford } from "./brackenford.ts";
import { attribute, elementsOf, textOf } from "./text-of.ts";

const siteUrl = "https://strategy.example.org/";

async function siteOf(content: Content): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "groups-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writePages(await prepareSite(content, { today: "2020-06-07", siteUrl }), folder);
  return readSite(folder);
}

const pageOf = (site: Site, path: string) => {
  const page = site.pages.find((page) => page.path === path);
  if (!page) throw new Error(`There is no ${path}.`);
  return page;
};

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The headings of a page from the one of all priorities to the next of its level. */
function outlineOf(site: Site, path: string): string[] {
  const all = elementsOf(pageOf(site, path).document, ({ tagName }) => /^h\d$/.test(tagName)).map(
    (element) => `${element.tagName} ${folded(textOf(element))}`,
  );
  const from = all.findIndex((text) => /^h2 .*objectives?$/i.test(text));
  const to = all.findIndex((text, index) => index > from && text.startsWith("h2"));
  return all.slice(from, to);
}

/** Addresses on a page that lead to no place of the site. */
function lostLinks(site: Site): string[] {
  const ids = new Map(
    site.pages.map(({ path, document }) => [
      path,
      new Set(elementsOf(document, () => true).map((element) => attribute(element, "id"))),
    ]),
  );
  return site.pages.flatMap(({ path, document }) =>
    elementsOf(document, ({ tagName }) => tagName === "a").flatMap((link) => {
      const href = attribute(link, "href") ?? "";
      if (href.startsWith("https:") || href.endsWith("downloads.html")) return [];
      const { pathname, hash } = new URL(href, `https://x/${path}`);
      const found = ids.get(pathname.slice(1));
      return found && (!hash || found.has(hash.slice(1))) ? [] : [`${path}: ${href}`];
    }),
  );
}

describe("a plan of five pillars with many objectives", () => {
  const content = groupedContent({ pillars: 5, objectives: 12 });
  const label = (number: string) => interfaceText.priority("Objective", number);

  it("nests the headings of groups and what is in them, on the list and on the page of everything", async () => {
    const site = await siteOf(content);
    const first = outlineOf(site, "index.html");
    expect(first.slice(0, 4)).toEqual([
      `h2 ${interfaceText.prioritiesCount({ one: "Objective", many: "Objectives" }, 60)}`,
      "h3 The pillar 1",
      `h4 ${label("1.1")} Objective number 1 of 1`,
      `h4 ${label("1.2")} Objective number 2 of 1`,
    ]);
    expect(first).toContain("h4 Theme a of 2");
    expect(first).toContain(`h5 ${label("2.1")} Objective number 1 of 2`);
    const whole = outlineOf(site, "strategy.html");
    expect(whole).toContain("h4 Theme a of 2");
    expect(whole).toContain(`h5 ${label("2.1")} Objective number 1 of 2`);
    expect(whole[whole.indexOf(`h5 ${label("2.1")} Objective number 1 of 2`) + 1]).toMatch(/^h6 /);
  });

  it("has each objective once on the pages of the list, and says where a group goes on", async () => {
    const site = await siteOf(content);
    const pages = site.pages.filter(({ path }) => /^(?:index|priorities-\d+)\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(1);
    const cards = pages.flatMap(({ document }) =>
      elementsOf(document, (element) =>
        (attribute(element, "class") ?? "").startsWith("priority-card"),
      ).map((card) => attribute(card, "data-entry")),
    );
    expect(cards).toEqual(content.priorities.map(({ id }) => id));
    const long = groupedContent({ pillars: 1, objectives: 90 });
    const second = outlineOf(await siteOf(long), "priorities-2.html");
    expect(second[1]).toBe(`h3 ${interfaceText.groupContinued("The pillar 1")}`);
  });

  it("leads to places that exist, from every page", async () => {
    expect(lostLinks(await siteOf(content))).toEqual([]);
  });

  it("leads from the top of the list to every pillar, and from an objective back to its groups", async () => {
    const site = await siteOf(content);
    const nav = elementsOf(pageOf(site, "index.html").document, (element) =>
      (attribute(element, "class") ?? "").includes("group-links"),
    )[0];
    if (!nav) throw new Error("There is no way to the groups.");
    const links = elementsOf(nav, ({ tagName }) => tagName === "a");
    expect(links.map((link) => folded(textOf(link)))).toEqual(
      [1, 2, 3, 4, 5].map((at) => `The pillar ${at}`),
    );
    const { id } = content.priorities.find(({ label }) => label === "2.1") ?? { id: "" };
    const { html } = pageOf(site, `priorities/${id}.html`);
    expect(html).toContain(
      `${interfaceText.partOf} <a href="../index.html#pillar-2">The pillar 2</a> › <a href="../index.html#pillar-2-a">Theme a of 2</a>`,
    );
  });

  it("names the group of a neighbour where it is another, in the pager", async () => {
    const site = await siteOf(content);
    const last = content.priorities.find(({ label }) => label === "1.12");
    const before = content.priorities.find(({ label }) => label === "1.11");
    const pager = (id = "") => {
      const nav = elementsOf(pageOf(site, `priorities/${id}.html`).document, (element) => {
        return attribute(element, "class") === "pager";
      })[0];
      return nav ? folded(textOf(nav)) : "";
    };
    expect(pager(last?.id)).toContain(`${interfaceText.partOf} Theme a of 2`);
    expect(pager(before?.id)).not.toContain(interfaceText.partOf);
  });

  it("writes valid pages whose headings skip no level", async () => {
    const site = await siteOf(content);
    const validate = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
      rules: { "no-trailing-whitespace": "off", "doctype-style": "off", "long-title": "off" },
    });
    for (const { path, html } of site.pages.slice(0, 30)) {
      const { results } = await validate.validateString(html);
      const messages = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${path}: ${ruleId} ${message}`),
      );
      expect(messages).toEqual([]);
    }
  });
});

/** All that a page says to people and programs, but its styles, addresses and classes. */
function saidBy({ document }: Site["pages"][number]): string {
  const elements = elementsOf(document, () => true);
  const named = elements.flatMap((element) =>
    ["aria-label", "alt", "title", "content"]
      .map((name) => attribute(element, name) ?? "")
      .filter((words) => !words.startsWith("https:")),
  );
  const data = elements
    .filter((element) => attribute(element, "type") === "application/ld+json")
    .flatMap(({ childNodes }) => childNodes.map((node) => ("value" in node ? node.value : "")));
  const text = elements.filter(({ tagName }) => tagName === "body").map(textOf);
  return [...text, ...named, ...data.map((json) => json.replace(/"https?:[^"]*"/g, ""))].join(" ");
}

/** What the default name is made of: no page may say it of what bears another. */
const defaults = Object.values(interfaceText.priorityName);
const saysDefault = (text: string): boolean =>
  defaults.some((name) => text.toLowerCase().includes(name.toLowerCase()));

/** Six lines, each with nothing but what it must have. */
const promise = (priorityName: Content["publication"]["priorityName"]): Content => {
  const { people: _, ...publication } = brackenford.publication;
  return {
    ...brackenford,
    publication: { ...publication, ...(priorityName ? { priorityName } : {}) },
    priorities: ["listen", "tell the truth", "answer", "learn", "meet you", "mend it"].map(
      (words, index) => ({
        id: `promise-${index + 1}`,
        number: index + 1,
        title: `We will ${words}`,
        source: "announcement",
      }),
    ),
    quotes: [],
    sources: brackenford.sources.map((source) => ({ ...source, note: "It says all of this." })),
    easyRead: {
      ...brackenford.easyRead,
      parts: brackenford.easyRead.parts.map(({ priority: _, ...part }) => part),
    },
  };
};

describe("the strategy’s own name for its priorities", () => {
  it.each([
    { one: "Promise", many: "Promises" },
    { one: "Blaenoriaeth", many: "Blaenoriaethau" },
  ])("stands wherever the site would say “priority”: $many", async (name) => {
    const content = promise(name);
    const priorities = content.priorities.map((entry) => ({ ...entry, meaning: ["It is so."] }));
    const easy = content.easyRead.parts.map((part, index) =>
      index === 0 ? { ...part, priority: "promise-1" } : part,
    );
    const site = await siteOf({
      ...content,
      priorities,
      easyRead: { ...content.easyRead, parts: easy },
    });
    expect(site.pages.length).toBeGreaterThan(15);
    const said = site.pages.map((page) => [page.path, saysDefault(saidBy(page))]);
    expect(said.filter(([, says]) => says)).toEqual([]);
    const { document } = pageOf(site, "index.html");
    const menu = elementsOf(document, ({ tagName }) => tagName === "nav")[0];
    expect(menu && textOf(menu)).toContain(name.many);
    expect(saidBy(pageOf(site, "priorities/promise-1.html"))).toContain(
      interfaceText.easyReadPart(name),
    );
  });

  it("is the usual one where it has none", async () => {
    const site = await siteOf(promise(undefined));
    expect(saysDefault(saidBy(pageOf(site, "index.html")))).toBe(true);
  });
});

describe("a promise of six lines", () => {
  it("is six cards with large numbers, none of which is a link to a page that says no more", async () => {
    const site = await siteOf(promise({ one: "Promise", many: "Promises" }));
    expect(site.pages.filter(({ path }) => path.startsWith("priorities/"))).toEqual([]);
    const { document } = pageOf(site, "index.html");
    const ofClass = (name: string) =>
      elementsOf(document, (element) => (attribute(element, "class") ?? "").split(" ")[0] === name);
    expect(ofClass("number-tile").map((tile) => textOf(tile).trim())).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
    ]);
    const cards = ofClass("priority-card");
    expect(cards.flatMap((card) => elementsOf(card, ({ tagName }) => tagName === "a"))).toEqual([]);
    expect(cards.map((card) => attribute(card, "class"))).toEqual(
      ["teal", "plum", "amber", "blue", "green", "red"].map((hue) => `priority-card hue-${hue}`),
    );
  });

  it("has no heading with nothing below it on the page of everything", async () => {
    const site = await siteOf(promise({ one: "Promise", many: "Promises" }));
    const headings = elementsOf(pageOf(site, "strategy.html").document, ({ tagName }) =>
      /^h[45]$/.test(tagName),
    ).map(textOf);
    for (const title of [interfaceText.statementFromNews, interfaceText.meaning])
      expect(headings).not.toContain(title);
  });

  it("says no numbers where the strategy has none", async () => {
    const site = await siteOf(promise({ one: "Promise", many: "Promises", numbers: "hidden" }));
    const { html } = pageOf(site, "index.html");
    expect(html).not.toContain('class="number-tile"');
    expect(html).not.toContain(interfaceText.priority("Promise", "1"));
    expect(html).toContain("We will listen");
  });

  it("leads from words that link to a page of it to its card", async () => {
    const content = promise({ one: "Promise", many: "Promises" });
    const summary = ["Look at [the first promise](priorities/promise-1.html)."];
    const site = await siteOf({ ...content, publication: { ...content.publication, summary } });
    expect(pageOf(site, "index.html").html).toContain('<a href="#promise-1">the first promise</a>');
  });
});
