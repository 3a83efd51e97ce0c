import { describe, expect, it } from "vitest";
import { contentsPage } from "../../../src/publish/book/contents-page.ts";
import { prepareSite } from "../../../src/publish/prepare-site.ts";
import { groupedContent } from "../../grouped-content.ts";
import { brackenford } from "../../site/brackenford.ts";

const look = { language: "en-GB", direction: "ltr", pages: new Set<string>() } as const;
const before = { path: "index.xhtml", title: "Home" };
const after = { path: "help.xhtml", title: "Help & links" };

async function listOf(content: typeof brackenford, ids: readonly string[]): Promise<string> {
  const site = await prepareSite(content, { today: "2026-11-23" });
  const chapters = ids.map((id) => ({ path: `priorities/${id}.xhtml`, title: id }));
  const page = contentsPage(site, [before, ...chapters, after], look);
  return page.slice(page.indexOf("<ol>"), page.lastIndexOf("</ol>")).replaceAll("\n", "");
}

const link = (path: string, title: string) => `<li><a href="${path}">${title}</a></li>`;
const priority = (id: string) => link(`priorities/${id}.xhtml`, id);

describe("the table of contents of a book", () => {
  it("lists all chapters in their order", async () => {
    const ids = brackenford.priorities.map(({ id }) => id);
    expect(await listOf(brackenford, ids)).toBe(
      `<ol>${link("index.xhtml", "Home")}${ids.map(priority).join("")}${link("help.xhtml", "Help &amp; links")}`,
    );
  });

  it("has those of priorities below the titles of their groups, two deep", async () => {
    const content = groupedContent({ pillars: 2, objectives: 2 });
    const ids = content.priorities.map(({ id }) => id);
    const [a = "", b = "", c = "", d = ""] = ids.map(priority);
    const group = (title: string, inside: string) =>
      `<li><span>${title}</span><ol>${inside}</ol></li>`;
    const themes = group("Theme a of 2", c) + group("Theme b of 2", d);
    expect(await listOf(content, ids)).toBe(
      `<ol>${link("index.xhtml", "Home")}${group("The pillar 1", a + b)}${group("The pillar 2", themes)}${link("help.xhtml", "Help &amp; links")}`,
    );
  });

  it("leaves out a group in which nothing has a chapter", async () => {
    const content = groupedContent({ pillars: 2, objectives: 2 });
    const ids = content.priorities.slice(0, 2).map(({ id }) => id);
    expect(await listOf(content, ids)).not.toContain("The pillar 2");
  });
});
