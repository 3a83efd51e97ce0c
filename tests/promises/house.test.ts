import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pageAround } from "../../gate/tests/temporary-site.ts";
import { findingsOf } from "./findings-of.ts";

const style = "p { color: #222 }";
const hash = (css: string) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`;

const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;

const goodHead = `${policy(`default-src 'none'; style-src ${hash(style)}; img-src data:`)}
<style>${style}</style>
<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E">
<link rel="canonical" href="https://example.org/">`;

const houseOf = (pages: Record<string, string>) => findingsOf("house", pages);

const messages = async (main: string, head = goodHead) =>
  (await houseOf({ "index.html": pageAround(main, head) })).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

describe("checkHouse", () => {
  it("is silent on a page of the house", async () => {
    // A picture in Base64 may hold any of the letters that an address may begin with
    const main = `<img alt="" srcset="data:image/jpeg;base64,/9j/4AAQ 1x"><p><a href="../a.html">A</a> <a href="https://example.org/">B</a> <a href="#x">C</a></p>
      <script type="application/ld+json">{}</script><svg><use href="#x"/></svg>`;
    expect(await messages(main)).toEqual([]);
  });

  it.each([
    ["<script>let a</script>", "no-script: The page has a script."],
    ['<p onclick="go()">A</p>', "no-script: The attribute onclick runs a script."],
    ['<a href="javascript:go()">A</a>', "no-script: The attribute href runs a script."],
    ['<img src="a.png" alt="">', "no-external-resource: The page loads a.png."],
    [
      '<iframe src="https://example.org/"></iframe>',
      "no-external-resource: The page loads https://example.org/.",
    ],
    ['<a href="/a.html">A</a>', "no-absolute-path: The address /a.html begins with a slash."],
    [
      '<a href="//example.org">A</a>',
      "no-absolute-path: The address //example.org begins with a slash.",
    ],
    ["<h1>Another</h1>", "one-h1: The page has 2 main headings."],
    [
      '<p style="color: red">A</p>',
      "no-style-attribute: A style attribute is left out by the content security policy.",
    ],
  ])("names %s", async (planted, message) => {
    expect(await messages(planted)).toEqual([message]);
  });

  it("names a page without a main heading", async () => {
    const page = pageAround("", goodHead).replaceAll("h1", "h2");
    expect((await houseOf({ "index.html": page })).map(({ message }) => message)).toEqual([
      "The page has no main heading.",
    ]);
  });

  it("names two pages with the same title", async () => {
    const page = pageAround("", goodHead);
    const found = await houseOf({ "a.html": page, "b.html": page });
    expect(found.map(({ page, message }) => [page, message])).toEqual([
      ["a.html", 'The title "A page to test with" is also that of b.html.'],
      ["b.html", 'The title "A page to test with" is also that of a.html.'],
    ]);
  });

  it("names a page without a title", async () => {
    const page = pageAround("", goodHead).replace(/<title>.*<\/title>/, "");
    expect((await houseOf({ "a.html": page })).map(({ message }) => message)).toEqual([
      "The page has no title.",
    ]);
  });

  it("names a page without a content security policy", async () => {
    expect(await messages("", "")).toEqual([
      "csp-missing: The page has no content security policy.",
    ]);
  });

  it("names a policy that doesn't forbid everything by default", async () => {
    const head = policy("default-src 'self'");
    expect(await messages("", head)).toEqual([
      "csp-default: The content security policy doesn't forbid everything by default.",
    ]);
  });

  it.each([
    ["style-src", "'unsafe-inline'"],
    ["style-src", "'self'"],
    ["script-src", "'self'"],
    ["img-src", "*"],
  ])("names a policy whose %s allows %s", async (directive, value) => {
    const head = policy(`default-src 'none'; ${directive} ${value}`);
    expect(await messages("", head)).toEqual([
      `csp-loose: The content security policy allows ${value} in ${directive}.`,
    ]);
  });

  it("names a style that the policy doesn't know", async () => {
    const head = `${policy("default-src 'none'")}<style>${style}</style>`;
    const [fault] = await houseOf({ "index.html": pageAround("", head) });
    expect(fault?.message).toBe(
      "The content security policy doesn't know this style, so browsers leave it out.",
    );
    expect(fault?.help).toBe(`Add ${hash(style)} to style-src.`);
  });

  it("names a hash of a style that is no longer there", async () => {
    const head = policy(`default-src 'none'; style-src ${hash(style)}`);
    expect(await messages("", head)).toEqual([
      `csp-stale-hash: The content security policy allows a style that the page doesn't have: ${hash(style)}.`,
    ]);
  });

  it("names a style before the policy, which doesn't judge it", async () => {
    const head = `<style>${style}</style>${policy(`default-src 'none'; style-src ${hash(style)}`)}`;
    expect(await messages("", head)).toEqual([
      "csp-late: A style comes before the content security policy, which doesn't judge it.",
    ]);
  });
});
