import { describe, expect, it } from "vitest";
import { siteUrl } from "../../src/publish/site-url.ts";

const refused = (value: string, name = "SITE_URL"): string => {
  try {
    return `taken as ${siteUrl({ [name]: value })}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe("siteUrl", () => {
  it("is nothing when no address is set", () => {
    expect(siteUrl({})).toBeUndefined();
    expect(siteUrl({ SITE_URL: "", URL: "" })).toBeUndefined();
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
    ["http://localhost:8080", "http://localhost:8080/"],
    ["HTTPS://A.Example", "https://a.example/"],
    [
      "https://strategie.münchen.example/für-alle",
      "https://strategie.xn--mnchen-3ya.example/f%C3%BCr-alle/",
    ],
    ["https://a.example/@council/plan", "https://a.example/@council/plan/"],
    ["https://a.example/a%20plan/", "https://a.example/a%20plan/"],
    ["https://[2001:db8::1]/", "https://[2001:db8::1]/"],
    ["https://a_b.example/", "https://a_b.example/"],
  ])("takes %s", (value, address) => {
    expect(siteUrl({ SITE_URL: value })).toBe(address);
  });

  it.each([
    "a.example",
    "ftp://a.example",
    "file:///srv/strategy",
    "javascript:alert(1)",
    "//a.example/",
    "https:a.example",
    "https:///a.example",
    "https:\\\\a.example\\",
    "https://a.example\\plan",
    "https://",
    "https://*.example/",
    "https://a.example:99999/",
  ])("refuses %s, which is no address of a site", (value) => {
    expect(refused(value)).toBe(
      `SITE_URL is “${value}”, which isn’t the address of a site. Write it like https://strategy.example.org/.`,
    );
  });

  it.each([
    ["https://x.example/#", "#", "https://x.example/"],
    ["https://x.example#top", "#", "https://x.example/"],
    ["https://x.example/?", "?", "https://x.example/"],
    ["https://x.example/plan?x=1#y", "?", "https://x.example/plan/"],
    ["https://x.example/plan/index.html#?", "#", "https://x.example/plan/"],
  ])("refuses %s for its %s", (value, sign, mended) => {
    expect(refused(value)).toBe(
      `SITE_URL is “${value}”, and the addresses of pages can’t go on behind the ${sign} in it. Leave that out, and all that follows: “${mended}”.`,
    );
    expect(siteUrl({ SITE_URL: mended })).toBe(mended);
  });

  it.each([
    "https://ann:secret@x.example/plan",
    "https://:secret@x.example/plan",
    "https://secret@x.example/plan",
    "https://@x.example/plan",
    "https://a@secret@x.example/plan?secret#",
  ])("refuses the user or password in %s, and doesn’t tell it", (value) => {
    expect(refused(value)).toBe(
      "SITE_URL holds a user name or a password, which every page would tell its readers. Leave out all from // to @: “https://x.example/plan/”.",
    );
  });

  it("doesn’t tell a password in what is no address either", () => {
    expect(refused("ftp://ann:secret@x.example/")).toBe(
      "SITE_URL is “ftp://x.example/”, which isn’t the address of a site. Write it like https://strategy.example.org/.",
    );
    for (const value of [
      "ann:secret@x.example",
      "https://ann:first/secret@x.example/",
      "https://ann: secret@x.example/",
      "https://ann:sec\nsecret@x.example/",
    ]) {
      expect(refused(value)).toMatch(/^SITE_URL is “(?:https:\/\/)?x\.example\/?”, w/);
    }
  });

  it.each([
    [" https://x.example/", " https://x.example/"],
    ["https://x.example/ ", "https://x.example/ "],
    ["https://x.example/a plan", "https://x.example/a plan"],
    ["https://x.example/\n", "https://x.example/\\u{a}"],
    ["https://x.ex\tample/", "https://x.ex\\u{9}ample/"],
    ["https://x.example/\u200b", "https://x.example/\\u{200b}"],
    ["https://x.example/\u001b[31m", "https://x.example/\\u{1b}[31m"],
    ["https://x.example/\u202egpj", "https://x.example/\\u{202e}gpj"],
    ["\ufeffhttps://x.example/", "\\u{feff}https://x.example/"],
    ["https://x.example/\u00a0", "https://x.example/\\u{a0}"],
  ])("refuses what can’t be seen in %j, and shows it", (value, seen) => {
    expect(refused(value)).toBe(
      `SITE_URL is “${seen}”, with a blank or another sign in it that can’t be seen. Delete that, also at its start and end.`,
    );
  });

  it("refuses the address of a page", () => {
    expect(refused("https://x.example/plan/index.html")).toBe(
      "SITE_URL is “https://x.example/plan/index.html”, which is the address of a page. Write that of its folder: “https://x.example/plan/”.",
    );
  });

  it("names the variable that is wrong", () => {
    expect(refused("https://x.example/#", "URL")).toMatch(/^URL is /);
  });
});
