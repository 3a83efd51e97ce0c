import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { fetchSite, type SiteLimits } from "../../fetch/fetch-site.ts";
import { check } from "../../run/check-target.ts";
import { faultyBlog } from "../pack/base-blog.ts";
import { pageAround, temporaryFolder } from "../temporary-site.ts";
import { type Answers, aServer, sendTo, sitemapOf } from "./a-server.ts";

const limits: SiteLimits = {
  pages: 20,
  files: 30,
  bytes: 100_000,
  allBytes: 300_000,
  milliseconds: 2_000,
};

const fetchFrom = async (asked: Parameters<typeof fetchSite>[0]) => {
  const site = await fetchSite(asked, limits);
  onTestFinished(() => site.remove());
  const files = (await readdir(site.folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.folder.length + 1))
    .toSorted();
  return { ...site, files };
};

const refused = async (answers: Answers, path = "/") => {
  const { origin } = await aServer(answers);
  const address = `${origin}${path}`;
  const error = await fetchSite({ address }, limits).then(
    () => undefined,
    (reason: Error) => reason.message.replaceAll(origin, "ORIGIN"),
  );
  return error;
};

describe("fetchSite", () => {
  it("fetches a page with what it loads and links to from its own host, each once", async () => {
    const { origin, asked } = await aServer({
      "/about/": pageAround(
        '<img src="../a.svg"><img srcset="/b.svg 1x, /c.svg 2x"><a href="/next">N</a><a href="/gone">G</a><a href="/next#x">N</a>',
        '<link rel="stylesheet" href="/css/a.css?v=1">',
      ),
      "/css/a.css?v=1": "@import 'b.css'; p { background: url(d.svg) }",
      "/css/b.css": "p { color: red }",
      "/css/d.svg": "<svg></svg>",
      "/a.svg": "<svg></svg>",
      "/b.svg": "<svg></svg>",
      "/c.svg": "<svg></svg>",
      "/next": pageAround('<a href="/third">Not followed</a>'),
      "/third": pageAround("<p>Never asked for"),
    });
    // The style sheet's type is told by its path alone in this server
    const { files, pages, failed } = await fetchFrom({ address: `${origin}/about/` });
    expect([...pages]).toEqual([["about/index.html", "/about/"]]);
    expect([...failed]).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(["a.svg.html", "about/index.html", "next", "next.html"]),
    );
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    expect(asked).not.toContain("/third");
    expect(files).not.toContain("gone");
  });

  it("takes the paths of a sitemap to the address that is named", async () => {
    const { origin } = await aServer({ "/": pageAround("Home"), "/a/": pageAround("A") });
    const folder = await temporaryFolder({
      "sitemap.xml": sitemapOf(
        "https://example.org/",
        "https://example.org/a/",
        "https://example.org/b/",
      ),
    });
    const sitemap = join(folder, "sitemap.xml");
    const { pages, failed } = await fetchFrom({ address: origin, sitemap });
    expect([...pages.values()].toSorted()).toEqual(["/", "/a/"]);
    expect([...failed]).toEqual([["/b/", `${origin}/b/ answers with 404.`]]);
  });

  it("reads sitemaps of sitemaps, also where they name each other for ever", async () => {
    const index = (...names: string[]) =>
      `<sitemapindex>${names.map((name) => `<sitemap><loc>${name}</loc></sitemap>`).join("")}</sitemapindex>`;
    const server = await aServer({
      "/s.xml": (response, { headers }) =>
        void response.end(index(`http://${headers.host}/t.xml`, `http://${headers.host}/s.xml`)),
      "/t.xml": (response, { headers }) =>
        void response.end(sitemapOf(`http://${headers.host}/a/`)),
      "/a/": pageAround("A"),
    });
    const { pages } = await fetchFrom({ sitemap: `${server.origin}/s.xml` });
    expect([...pages.values()]).toEqual(["/a/"]);
  });

  it("follows redirects within the host, and knows the page by both names", async () => {
    const { origin } = await aServer({
      "/old": sendTo("/new.html"),
      "/new.html": pageAround("New"),
    });
    const { pages, files } = await fetchFrom({ address: `${origin}/old` });
    expect([...pages]).toEqual([["new.html", "/old"]]);
    expect(files).toEqual(["new.html", "old"]);
  });

  it("writes nothing outside its folder", async () => {
    const { origin } = await aServer({
      "/": pageAround(
        '<img src="/../../../../up.svg"><img src="/..%2f..%2f..%2fup.svg"><img src="/%5c..%5cup.svg">',
      ),
      "*": "<svg></svg>",
    });
    const { folder } = await fetchFrom({ address: origin });
    for (const up of ["..", "../..", "../../.."])
      expect(existsSync(join(folder, up, "up.svg"))).toBe(false);
  });

  it("keeps a file and a folder of one name apart", async () => {
    const { origin } = await aServer({
      "/": pageAround('<a href="/team">T</a><a href="/team/one">1</a><img src="/team/a/b.svg">'),
      "*": pageAround("Any"),
    });
    const { files } = await fetchFrom({ address: origin });
    expect(files).toEqual(expect.arrayContaining(["index.html", "team.html", "team/one.html"]));
  });

  it("reads a page in the encoding that its server names", async () => {
    const { origin } = await aServer({
      "/": (response) =>
        void response
          .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
          .end(Buffer.from(pageAround("Café"), "latin1")),
    });
    const { folder } = await fetchFrom({ address: origin });
    expect(await readFile(join(folder, "index.html"), "utf8")).toContain("Café");
  });

  it.each<[string, Answers, string]>([
    ["nothing", {}, "ORIGIN/ answers with 404."],
    [
      "no HTML",
      { "/": (r) => void r.writeHead(200, { "content-type": "image/png" }).end("x") },
      "ORIGIN/ isn't HTML but image/png.",
    ],
    ["a loop", { "*": sendTo("/again") }, "ORIGIN/ is redirected again and again."],
    [
      "another site",
      { "/": sendTo("http://elsewhere.invalid/") },
      "ORIGIN/ leads to another site, http://elsewhere.invalid/. Name that.",
    ],
    [
      "no web",
      { "/": sendTo("file:///etc/passwd") },
      "ORIGIN/ is redirected to file:///etc/passwd, which isn't on the web.",
    ],
    [
      "a body without end",
      {
        "/": (response) => {
          response.writeHead(200, { "content-type": "text/html" });
          const more = () => {
            while (!response.destroyed && response.write("x".repeat(10_000)));
          };
          response.on("drain", more);
          more();
        },
      },
      "ORIGIN/ is larger than 0.1 million bytes.",
    ],
    ["silence", { "/": () => undefined }, "ORIGIN/ didn't answer in full within 2 seconds."],
    [
      "more than a disk should hold",
      {
        "/": pageAround(Array.from({ length: 9 }, (_, at) => `<img src="/${at}.svg">`).join("")),
        "*": "x".repeat(90_000),
      },
      "The pages load more than 0.3 million bytes.",
    ],
    [
      "more files than anyone should ask for",
      {
        "/": pageAround(Array.from({ length: 40 }, (_, at) => `<a href="/${at}">A</a>`).join("")),
        "*": "x",
      },
      "The pages load and link to more than 30 files.",
    ],
  ])(
    "ends with a sentence where a server gives %s, and leaves nothing behind",
    async (_, answers, sentence) => {
      expect(await refused(answers)).toBe(sentence);
    },
  );

  it.each([
    [
      "http://user:secret@127.0.0.1/",
      "The address holds a name or a password. Write it without them.",
    ],
    ["http://[", "http://[ isn't an address. Write it like https://example.org/page."],
    ["http://127.0.0.1:9/", "http://127.0.0.1:9/ can't be reached: "],
  ])("refuses %s", async (address, sentence) => {
    await expect(fetchSite({ address }, limits)).rejects.toThrow(sentence);
  });

  it.each<[string, string, string]>([
    ["no XML", "<p>Hello", "isn't a sitemap, which is XML that begins with <urlset>."],
    ["no page", sitemapOf(), "lists no page."],
    [
      "pages of two hosts",
      sitemapOf("http://a.invalid/", "http://b.invalid/"),
      "lists pages of a.invalid and of b.invalid. Only one host can be checked at a time.",
    ],
    [
      "too many pages",
      sitemapOf(...Array.from({ length: 21 }, (_, at) => `http://a.invalid/${at}`)),
      "lists more than 20 pages. Name a smaller one, or leave pages out by leaveOut.",
    ],
  ])("refuses a sitemap with %s", async (_, text, sentence) => {
    const sitemap = join(await temporaryFolder({ "sitemap.xml": text }), "sitemap.xml");
    await expect(fetchSite({ sitemap }, limits)).rejects.toThrow(sentence);
  });
});

describe("check of an address", () => {
  const served = Object.fromEntries(
    Object.entries(faultyBlog).map(([path, text]) => [
      `/${path.replace(/index\.html$/, "")}`,
      text.replaceAll(
        /(href|src)="(?:\.\.\/)*(?!data:|#|\.)([^"]*)"/g,
        (_, name, to) => `${name}="/${to.replace(/index\.html$/, "")}"`,
      ),
    ]),
  );

  it("finds on a server what it finds in a folder, named as the server names it", async () => {
    const { origin } = await aServer(served);
    const folder = await temporaryFolder(faultyBlog);
    const [there, here] = [await check(`${origin}/about/`), await check(folder)];
    const told = ({ findings }: typeof there) =>
      findings
        .filter(({ page }) => page.startsWith("/about/") || page.startsWith("about/"))
        .map(({ check: by, rule, line }) => `${by} ${rule} ${line}`);
    expect(told(there)).toEqual(told(here));
    expect(told(there).join()).toContain("axe/color-contrast");
    expect(new Set(there.findings.map(({ page }) => page))).toEqual(new Set(["/about/"]));
    expect(there.totals).toMatchObject({ folder: origin, pages: 1 });
  });

  it("tells of a page that a sitemap lists and that isn't there", async () => {
    const { origin } = await aServer(served);
    const text = sitemapOf("https://blog.invalid/", "https://blog.invalid/lost/");
    const sitemap = join(await temporaryFolder({ "sitemap.xml": text }), "sitemap.xml");
    const { findings } = await check(origin, { sitemap, only: ["html"] });
    expect(findings).toEqual([
      {
        check: "pages",
        rule: "page-not-fetched",
        severity: "error",
        page: "/lost/",
        message: `${origin}/lost/ answers with 404.`,
        help: "Mend the page, or take it out of the sitemap.",
      },
    ]);
  });

  it("refuses a sitemap with a folder", async () => {
    await expect(check("public", { sitemap: "a.xml" })).rejects.toThrow(
      "A sitemap goes with an address or stands alone; it can't go with a folder.",
    );
  });
});
