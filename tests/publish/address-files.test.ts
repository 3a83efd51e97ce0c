import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { securityText } from "../../src/publish/security-text.ts";
import { brackenford } from "../site/brackenford.ts";
import { builtSite } from "../site/built-site.ts";

const { publication, updates } = brackenford;

const address = "https://strategy.example.org/send/";
const site = builtSite("brackenford", { siteUrl: address });
const nowhere = builtSite("brackenford");

const text = (path: string): Promise<string> => readFile(join(site().folder, path), "utf8");
const canonical = (html: string) => /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];

describe("a site that knows its address", () => {
  it("names on each page where it stands for good, save on the page for lost readers", () => {
    const found = site().pages.map(({ path, html }) => [path, canonical(html)]);
    expect(found).toEqual(
      site().pages.map(({ path }) => {
        if (path === "404.html") return [path, undefined];
        return [path, path === "index.html" ? address : address + path];
      }),
    );
  });

  it("maps every page, and nothing but pages", async () => {
    const map = await text("sitemap.xml");
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
    const pages = site()
      .pages.map(({ path }) => path)
      .filter((path) => path !== "404.html" && !path.startsWith("downloads/"));
    expect(listed).toEqual(pages.map((path) => (path === "index.html" ? address : address + path)));
    const days = [...map.matchAll(/<lastmod>([^<]*)<\/lastmod>/g)].map(([, day]) => day);
    expect(days).toEqual(pages.map(() => publication.updated));
  });

  it("tells search engines where the map is", async () => {
    expect(await text("robots.txt")).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`,
    );
  });

  it("has a feed of updates, each with a lasting id and the day in the data", async () => {
    const feed = await text("feed.xml");
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(feed).toContain(`<id>${address}</id>`);
    expect(feed).toContain(`<link rel="self" href="${address}feed.xml"/>`);
    expect(feed.match(/<author>/g)).toHaveLength(1);
    expect(feed.match(/<entry>/g)).toHaveLength(updates.length);
    for (const { id, date } of updates) {
      expect(feed).toContain(`<id>${address}updates.html#${id}</id>`);
      expect(feed).toContain(`<updated>${date}T00:00:00.000Z</updated>`);
    }
  });
});

describe("a site that doesn’t", () => {
  it("guesses none of them", () => {
    const files = nowhere().files;
    for (const name of ["sitemap.xml", "robots.txt", "feed.xml", ".well-known/security.txt"]) {
      expect(files).not.toContain(name);
    }
    expect(nowhere().pages.filter(({ html }) => canonical(html))).toEqual([]);
  });
});

describe("security.txt", () => {
  const { securityContact, ...none } = publication;

  it("says where to report a weakness, until the next review", () => {
    expect(securityText(publication, "https://example.org/")).toBe(
      `Contact: ${securityContact}
Expires: ${publication.nextReview}T00:00:00Z
Preferred-Languages: ${publication.language}
Canonical: https://example.org/.well-known/security.txt
`,
    );
  });

  it("isn’t written without a contact in the data", () => {
    expect(securityText(none, "https://example.org/")).toBeUndefined();
  });

  it("isn’t written for a site in a folder, where nobody looks", () => {
    expect(securityText(publication, address)).toBeUndefined();
  });
});
