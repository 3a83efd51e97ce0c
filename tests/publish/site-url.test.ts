import { describe, expect, it } from "vitest";
import { siteUrl } from "../../src/publish/site-url.ts";

describe("siteUrl", () => {
  it("is nothing when no address is set", () => {
    expect(siteUrl({})).toBeUndefined();
  });

  it("ends with a slash", () => {
    expect(siteUrl({ SITE_URL: "https://a.example/send" })).toBe("https://a.example/send/");
  });

  it("takes SITE_URL before Netlify’s URL", () => {
    expect(siteUrl({ SITE_URL: "https://a.example/", URL: "https://b.example" })).toBe(
      "https://a.example/",
    );
    expect(siteUrl({ URL: "https://b.example" })).toBe("https://b.example/");
  });

  it.each([
    "a.example",
    "ftp://a.example",
    "https://a.example/?x",
    "https://u:p@a.example/",
    "https://a.example/index.html",
  ])("refuses %s in plain words", (value) => {
    expect(() => siteUrl({ SITE_URL: value })).toThrow(
      new Error(
        `SITE_URL is “${value}”, which isn’t the address of a site. Write it like https://strategy.example.org/.`,
      ),
    );
  });
});
