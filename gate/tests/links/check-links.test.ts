import { describe, expect, it } from "vitest";
import { checkFolder, page } from "./check-folder.ts";

/** The findings in short: where, what, and how grave. */
async function told(files: Record<string, string | Buffer>, only?: string): Promise<string[]> {
  const findings = await checkFolder(files, only);
  return findings.map(({ page: path, rule, severity }) => `${path}: ${severity} ${rule}`);
}

describe("links inside a site", () => {
  it("gives the place, the fault and the remedy of a link to a missing file", async () => {
    const files = { "index.html": page('<p>A</p><p>See <a href="gone.html">this</a></p>') };
    expect(await checkFolder(files)).toEqual([
      {
        check: "links",
        rule: "missing-file",
        severity: "error",
        page: "index.html",
        selector: "body > p:nth-of-type(2) > a",
        line: 2,
        message: "The link “gone.html” leads to a file that isn't there.",
        help: "Correct the address, or put the file into the site.",
      },
    ]);
  });

  it("begins a selector at the nearest ancestor with an id", async () => {
    const files = { "index.html": page('<ul><li id="offer"><a href="gone.html">x</a></li></ul>') };
    const [finding] = await checkFolder(files);
    expect(finding?.selector).toBe("#offer > a");
  });

  it("stays silent on links of every kind that hold", async () => {
    const files = {
      "index.html": page(
        `<p id="top-of-page">x</p><p id="né e">y</p><a name="old"></a>
        <a href="a/b.html">1</a> <a href="a/">2</a> <a href="a">3</a> <a href="./a/b.html?q=1#x%20y">4</a>
        <a href="#">5</a> <a href="#top">6</a> <a href="#TOP">7</a> <a href="#n%C3%A9%20e">8</a>
        <a href="#old">9</a> <a href="?x#old">10</a> <a href="/a/b.html">11</a>
        <a href="a/b.html#:~:text=word">12</a> <a href="a/b.html#x%20y:~:text=word">13</a>
        <a href="https://example.org/#any">14</a> <a href="mailto:a@example.org">15</a>
        <a href="tel:+441782234567">16</a> <a href="  a/b.html ">17</a> <a href="a#in">18</a>
        <a href="doc.pdf#page=2">19</a> <a href="ma%C3%9F%20stab.html">20</a>
        <form action="/search" method="post"><button formaction="other">go</button></form>
        <form action=""></form><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
        <a href="data:text/plain,x" download>21</a> <a href="http://example.org/">22</a>`,
        '<link rel="preconnect" href="https://example.org"><link rel="icon" href="data:,">',
      ),
      "a/index.html": page('<p id="in">x</p><a href="../">up</a> <a href="..">up</a>'),
      "a/b.html": page(
        '<p id="x y">x</p><a href="../index.html#old">up</a><a href="b.html">me</a>',
      ),
      "maß stab.html": page('<a href="index.html">home</a>'),
      "404.html": page("<p>Not found</p>"),
      "doc.pdf": "%PDF",
    };
    expect(await told(files)).toEqual([]);
  });

  const faults: [name: string, body: string, rule: string][] = [
    ["a missing picture", '<img src="no.png" alt="">', "error missing-file"],
    [
      "a missing srcset candidate",
      '<img srcset="ok.png 1x, no.png 2x" alt="">',
      "error missing-file",
    ],
    ["a missing source", '<picture><source srcset="no.png"></picture>', "error missing-file"],
    ["a missing poster", '<video poster="no.png"></video>', "error missing-file"],
    ["a missing object", '<object data="no.svg"></object>', "error missing-file"],
    ["a missing frame", '<iframe src="no.html"></iframe>', "error missing-file"],
    ["a missing form target", '<form action="no.html"></form>', "error missing-file"],
    ["a missing formaction", '<button formaction="no.html">x</button>', "error missing-file"],
    ["a missing source of a quotation", '<q cite="no.html">x</q>', "error missing-file"],
    ["a missing background", '<table background="no.png"></table>', "error missing-file"],
    [
      "a missing url() in an attribute",
      "<p style='background:url(no.png)'>x</p>",
      "error missing-file",
    ],
    [
      "a missing url() in a style",
      "<style>p{background:url('no.png')}</style>",
      "error missing-file",
    ],
    ["a missing url() in a variable", "<style>p{--x:url(no.png)}</style>", "error missing-file"],
    ["a missing @import", '<style>@import "no.css" screen;</style>', "error missing-file"],
    [
      "a missing image-set()",
      '<style>p{background:image-set("no.png" 1x)}</style>',
      "error missing-file",
    ],
    ["a missing drawing", '<svg><use xlink:href="#no"></use></svg>', "error missing-fragment"],
    [
      "a picture in noscript",
      '<noscript><img src="no.png" alt=""></noscript>',
      "error missing-file",
    ],
    ["a link in an svg", '<svg><a href="no.html"><text>x</text></a></svg>', "error missing-file"],
    ["a missing absolute path", '<a href="/no.html">x</a>', "error missing-file"],
    ["another spelling", '<img src="OK.png" alt="">', "error other-spelling"],
    ["another spelling of a folder", '<a href="Sub/">x</a>', "error other-spelling"],
    ["a folder without index", '<a href="bare/">x</a>', "error folder-without-index"],
    ["a name without its end", '<a href="about">x</a>', "warning without-extension"],
    ["a missing anchor", '<a href="#no">x</a>', "error missing-fragment"],
    ["a missing anchor elsewhere", '<a href="about.html#no">x</a>', "error missing-fragment"],
    [
      "a missing anchor behind a query",
      '<a href="about.html?a=b#no">x</a>',
      "error missing-fragment",
    ],
    ["a missing anchor of a folder", '<a href="sub/#no">x</a>', "error missing-fragment"],
    ["an anchor in other capitals", '<a href="about.html#ID">x</a>', "error missing-fragment"],
    ["a climb out of the site", '<a href="../index.html">x</a>', "error outside-folder"],
    ["an empty link", '<a href="">x</a>', "error address-empty"],
    ["an empty picture", '<img src=" " alt="">', "error address-empty"],
    ["a script", '<a href="javascript:void(0)">x</a>', "error address-script"],
    ["a script in odd letters", '<a href=" JaVaScRiPt:x()">x</a>', "error address-script"],
    ["a data page", '<a href="data:text/html,x">x</a>', "error address-data"],
    ["a file on disk", '<a href="file:///C:/x.html">x</a>', "error address-of-disk"],
    ["a Windows path", '<a href="C:\\x.html">x</a>', "error address-of-disk"],
    ["localhost", '<a href="http://localhost:8080/">x</a>', "error address-private"],
    ["loopback", '<a href="http://127.1/">x</a>', "error address-private"],
    ["loopback in IPv6", '<a href="http://[::1]/">x</a>', "error address-private"],
    ["loopback as a number", '<a href="http://2130706433/">x</a>', "error address-private"],
    ["a private host", '<img src="https://192.168.0.4/x.png" alt="">', "error address-private"],
    ["a printer's name", '<a href="http://intranet.local/">x</a>', "error address-private"],
    ["a malformed mailto", '<a href="mailto:a at example.org">x</a>', "error address-white-space"],
    ["a mailto without domain", '<a href="mailto:jo@example">x</a>', "error mailto-malformed"],
    ["a malformed tel", '<a href="tel:call-us">x</a>', "error tel-malformed"],
    ["a tel with (0)", '<a href="tel:+44(0)1782234567">x</a>', "error tel-malformed"],
    ["a space", '<a href="my file.html">x</a>', "error address-white-space"],
    ["a backslash", '<a href="sub\\index.html">x</a>', "error address-backslash"],
    ["an unencoded brace", '<a href="about.html?{x}">x</a>', "warning address-unencoded"],
    ["a stray per cent sign", '<a href="about.html?100%">x</a>', "warning address-unencoded"],
    ["a misspelt scheme", '<a href="htps://example.org/">x</a>', "error address-scheme"],
    ["lost slashes", '<a href="https:/example.org/">x</a>', "error address-slashes"],
    ["a broken host", '<a href="https://exa%mple.org/">x</a>', "warning address-unencoded"],
    ["a broken port", '<a href="https://example.org:99999/">x</a>', "error address-malformed"],
    [
      "an insecure picture",
      '<img src="http://example.org/x.png" alt="">',
      "warning address-insecure",
    ],
    ["a repeated id", '<p id="x">1</p><p id="x">2</p>', "error duplicate-id"],
    [
      "broken JSON-LD",
      '<script type="application/ld+json">{"url":}</script>',
      "error json-ld-broken",
    ],
    [
      "a dead address in JSON-LD",
      '<script type="application/ld+json">{"@type":"WebPage","image":["/no.png"]}</script>',
      "error missing-file",
    ],
  ];
  it.each(faults)("catches %s, once", async (_, body, expected) => {
    const files = {
      "index.html": page(`<a href="about.html">a</a><a href="sub/">s</a>${body}`),
      "about.html": page('<p id="id">x</p>'),
      "sub/index.html": page("x"),
      "bare/x.txt": "x",
      "ok.png": "x",
    };
    expect(await told(files)).toEqual([`index.html: ${expected}`]);
  });

  const heads: [name: string, head: string, rule: string][] = [
    ["a missing style sheet", '<link rel="stylesheet" href="no.css">', "error missing-file"],
    ["a missing icon", '<link rel="icon" href="no.ico">', "error missing-file"],
    ["a missing canonical page", '<link rel="canonical" href="no.html">', "error missing-file"],
    [
      "a missing preload",
      '<link rel="preload" imagesrcset="no.png 2x" href="">',
      "error missing-file",
    ],
    [
      "a missing forwarding",
      '<meta http-equiv="refresh" content="0; url=no.html">',
      "error missing-file",
    ],
    ["a missing preview", '<meta property="og:image" content="no.png">', "error missing-file"],
    [
      "a missing Twitter card",
      '<meta name="twitter:image" content="/no.png">',
      "error missing-file",
    ],
    ["a missing script", '<script src="no.js"></script>', "error missing-file"],
  ];
  it.each(heads)("catches %s in the head", async (_, head, expected) => {
    expect(await told({ "index.html": page("x", head) })).toEqual([`index.html: ${expected}`]);
  });

  it("follows a base element and tells of it", async () => {
    const head = '<base href="sub/">';
    const files = {
      "index.html": page('<a href="in.html">a</a> <a href="gone.html">b</a>', head),
      "sub/in.html": page("x"),
    };
    expect(await checkFolder(files)).toMatchObject([
      { rule: "missing-file", message: "The link “gone.html” leads to a file that isn't there." },
      {
        rule: "base-element",
        message:
          "The <base> element makes all relative links of the page, even “#” ones, begin at “sub/”.",
      },
    ]);
  });

  it("looks up the site's own whole addresses in the folder", async () => {
    const head = (path: string) => `<link rel="canonical" href="https://a.example/send/${path}">`;
    const files = {
      "index.html": page(
        `<a href="https://a.example/send/b.html#x">1</a> <a href="https://a.example/send/c.html">2</a>
         <a href="https://a.example/other.html">3</a>`,
        `${head("")}<meta property="og:image" content="https://a.example/send/no.png">`,
      ),
      "b.html": page('<p id="x">x</p>', head("b.html")),
    };
    expect((await checkFolder(files)).map(({ message }) => message)).toEqual([
      "The preview address og:image “https://a.example/send/no.png” leads to a file that isn't there.",
      "The link “https://a.example/send/c.html” leads to a file that isn't there.",
    ]);
  });

  it("finds the pages that nothing leads to", async () => {
    const files = {
      "index.html": page('<a href="a.html">a</a>'),
      "a.html": page('<iframe src="framed.html" title="x"></iframe><a href="index.html">i</a>'),
      "framed.html": page("x"),
      "island.html": page('<a href="lagoon.html">x</a>'),
      "lagoon.html": page('<a href="island.html">x</a>'),
      "moved.html": page("x", '<meta http-equiv="refresh" content="0; url=a.html">'),
      "404.html": page("x"),
    };
    expect(await told(files)).toEqual([
      "island.html: error orphan-page",
      "lagoon.html: error orphan-page",
    ]);
  });

  it("counts a link that saves a page as a way to it", async () => {
    const findings = await checkFolder({
      "index.html": page('<a href="kept.html" download>Save it</a>'),
      "kept.html": page("<p>Kept</p>"),
    });
    expect(findings).toEqual([]);
  });

  it("tells an address that a page repeats once", async () => {
    const twice = await told({
      "index.html": page('<a href="x.html">1</a><a href="x.html">2</a>'),
    });
    expect(twice).toEqual(["index.html: error missing-file"]);
  });
});

describe("links in other files", () => {
  const home = { "index.html": page("x") };

  it("finds dead addresses in style sheets, from where they stand", async () => {
    const files = {
      ...home,
      "css/a.css":
        '@import "b.css";\n@namespace "x";\np { background: url(../ok.png), url(no.png), url(#m) }',
      "css/b.css": "",
      "ok.png": "x",
    };
    expect(await checkFolder(files)).toMatchObject([
      { page: "css/a.css", line: 3, rule: "missing-file" },
    ]);
  });

  it("finds dead and relative addresses in a sitemap, at their line", async () => {
    const sitemap = `<?xml version="1.0"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://a.example/</loc></url>
<url><loc>https://a.example/gone.html</loc></url>
<url><loc>index.html</loc></url>
</urlset>`;
    expect(await checkFolder({ ...home, "sitemap.xml": sitemap })).toMatchObject([
      { page: "sitemap.xml", line: 4, rule: "missing-file" },
      { page: "sitemap.xml", line: 5, rule: "sitemap-relative" },
    ]);
  });

  it("calls an empty sitemap and broken files faults", async () => {
    const empty = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';
    expect(await told({ ...home, "sitemap.xml": empty })).toEqual([
      "sitemap.xml: error sitemap-empty",
    ]);
    expect(await told({ ...home, "feed.xml": "<feed>\n<link>" })).toEqual([
      "feed.xml: error file-broken",
    ]);
    expect(await told({ ...home, "a.webmanifest": "{" })).toEqual([
      "a.webmanifest: error file-broken",
    ]);
  });

  it("finds dead addresses in Atom and RSS feeds", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><link href="index.html"/>
<entry><link rel="alternate" href="gone.html"/><content type="html">x</content></entry></feed>`;
    const rss = `<rss version="2.0"><channel><link>index.html</link>
<item><link>gone.html</link><guid isPermaLink="false">http://localhost/x</guid></item></channel></rss>`;
    expect(await checkFolder({ ...home, "feed.xml": atom, "feed.rss": rss })).toMatchObject([
      { page: "feed.rss", line: 2, rule: "missing-file" },
      { page: "feed.xml", line: 2, rule: "missing-file" },
    ]);
  });

  it("reads files whatever mark they begin with, and whatever their elements are called", async () => {
    const feed = '\uFEFF<?xml version="1.0"?><feed><link href="index.html"/></feed>';
    const files = {
      ...home,
      "a.webmanifest": '\uFEFF{ "start_url": "index.html" }',
      "feed.xml": feed,
      "odd.xml": "<constructor><toString>x</toString></constructor>",
    };
    expect(await told(files)).toEqual([]);
    const wide = Buffer.from(feed.replace("index", "gone"), "utf16le");
    expect(await told({ ...home, "feed.xml": wide })).toEqual(["feed.xml: error missing-file"]);
  });

  it("finds dead addresses in a web manifest", async () => {
    const manifest = JSON.stringify({
      start_url: "index.html",
      icons: [{ src: "no.png" }],
      shortcuts: [{ url: "gone.html", icons: [{ src: "index.html" }] }],
    });
    expect(await told({ ...home, "site.webmanifest": manifest })).toEqual([
      "site.webmanifest: error missing-file",
      "site.webmanifest: error missing-file",
    ]);
  });

  it("finds a missing part of a drawing in a file of its own", async () => {
    const files = {
      "index.html": page('<svg><use href="s.svg#a"/></svg><svg><use href="s.svg#b"/></svg>'),
      "s.svg": '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="a"/></svg>',
    };
    expect(await told(files)).toEqual(["index.html: error missing-fragment"]);
  });
});

describe("links of pages without their site", () => {
  it("looks among the files beside a page that is checked alone", async () => {
    const files = {
      "page.html": page(
        `<a href="other.html#x">1</a> <a href="deep/er.html">2</a> <a href="../up.css">3</a>
         <a href="/anywhere">4</a> <a href="gone.html">5</a> <a href="other.html#no">6</a>
         <a href="Other.html">7</a> <a href="#here">8</a> <img src="gone.png" alt="9">`,
      ),
      "other.html": page('<p id="x">x</p>'),
      "deep/er.html": page("x"),
    };
    expect(await told(files, "page.html")).toEqual([
      "page.html: error missing-fragment",
      "page.html: error other-spelling",
      "page.html: error missing-fragment",
      "page.html: warning missing-file-loose-page",
    ]);
  });

  it("warns of no more than what a page can't be shown without, where there is no start page", async () => {
    const links = '<a href="gone.html">x</a> <a href="gone/">y</a> <img src="gone.png" alt="z">';
    const files = { "a.html": page(links), "b.html": page("x") };
    expect(await told(files)).toEqual(["a.html: warning missing-file-loose-page"]);
  });

  it("could not run where there is no page", async () => {
    await expect(checkFolder({ "a.txt": "x" })).rejects.toThrow(/^There is no HTML page in .*\.$/);
  });

  it("survives pages that are broken, empty, binary or nested deeply", async () => {
    const files = {
      "index.html": "",
      "b.html": '\0\u0001<a href="%E0%A4%A"><<<<a href=\'',
      "c.html": `${"<div>".repeat(20_000)}<a href="gone.html">x</a>`,
    };
    const rules = await told(files);
    expect(rules).toContain("c.html: error missing-file");
    expect(rules).toContain("b.html: warning address-unencoded");
  });
});
