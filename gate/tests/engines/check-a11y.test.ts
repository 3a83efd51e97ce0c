import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../chromium/launch-chromium.ts";
import type { Finding } from "../../model/finding.ts";
import { readSite } from "../../model/site.ts";
import { anySettings } from "../any-settings.ts";
import { runAlone } from "../run-alone.ts";
import { pageAround } from "../temporary-site.ts";

const picture = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
const drawing = (colour: string) =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'%3E%3Crect width='9' height='9' fill='${colour}'/%3E%3C/svg%3E")`;

const styled = (css: string) => `<p class="a">Some words to read</p><style>${css}</style>`;

/** Rule, what is planted, its clean twin. */
const cases: [rule: string, planted: string, clean: string][] = [
  ["axe/image-alt", `<img src="${picture}">`, `<img src="${picture}" alt="A dot">`],
  ["axe/link-name", '<p><a href="a.html"></a></p>', '<p><a href="a.html">Another page</a></p>'],
  [
    "axe/select-name",
    "<form><select><option>A</select><button>Go</button></form>",
    "<form><label>A <select><option>A</select></label><button>Go</button></form>",
  ],
  ["axe/tabindex", '<p><a href="a.html" tabindex="3">A</a></p>', '<p><a href="a.html">A</a></p>'],
  ["axe/heading-order", "<h2>A</h2><h4>B</h4>", "<h2>A</h2><h3>B</h3>"],
  [
    "axe/label-content-name-mismatch",
    '<button aria-label="Go on">Send the form</button>',
    '<button aria-label="Send the form now">Send the form</button>',
  ],
  [
    "axe/focus-order-semantics",
    '<p tabindex="0">A</p>',
    '<pre tabindex="0" style="overflow: auto; width: 9em">A long line that has to be scrolled</pre>',
  ],
  ["axe/aria-valid-attr-value", '<button aria-describedby="b">A</button>', "<button>A</button>"],
  [
    "axe/video-caption",
    `<video controls src="data:video/mp4;base64,AAAA"></video>`,
    `<video controls src="data:video/mp4;base64,AAAA"><track kind="captions" src="a.vtt"></video>`,
  ],
  [
    "axe/no-autoplay-audio",
    '<audio autoplay src="data:audio/mp3;base64,AAAA"></audio>',
    '<audio controls src="data:audio/mp3;base64,AAAA"></audio>',
  ],
  ["axe/color-contrast", styled(".a { color: #999 }"), styled(".a { color: #222 }")],
  [
    "axe/color-contrast",
    styled(".a { background: linear-gradient(#bbb, #eee); color: #888 }"),
    styled(".a { background: linear-gradient(#003, #006); color: #fff }"),
  ],
  [
    "axe/color-contrast",
    styled(`.a { background: ${drawing("white")}; color: #ddd }`),
    styled(`.a { background: ${drawing("navy")}; color: #fff }`),
  ],
  [
    "axe/color-contrast",
    styled(
      ".a { position: relative; color: #eee } .a::before { content: ''; position: absolute; inset: 0; background: #fff; z-index: -1 }",
    ),
    styled(
      ".a { position: relative; color: #111 } .a::before { content: ''; position: absolute; inset: 0; background: #fff; z-index: -1 }",
    ),
  ],
  [
    "axe/color-contrast",
    styled(".a { background: linear-gradient(#fff, #fff); color: #fff }"),
    styled(".a { background: linear-gradient(#fff, #fff); color: #000 }"),
  ],
  [
    "axe/color-contrast",
    '<svg width="200" height="40"><rect width="200" height="40" fill="#333"/><text y="20" fill="#222">Schools</text></svg>',
    '<svg width="200" height="40"><rect x="90" width="9" height="9"/><text y="20" fill="#222">Schools</text></svg>',
  ],
  [
    "axe/color-contrast",
    '<form><label style="color: #999">Name <input></label><button>Go</button></form>',
    '<form><label style="color: #999">Name <input disabled></label><button>Go</button></form>',
  ],
  ["axe/color-contrast", styled(".a { opacity: 0.3 }"), styled(".a { opacity: 0.9 }")],
  [
    "axe/target-size",
    `<style>.b a { display: inline-block; width: 12px; height: 12px; overflow: hidden }</style>
     <p class="b"><a href="a.html">A</a><a href="b.html">B</a></p>`,
    '<ul><li><a href="a.html">The first of the pages</a></li><li><a href="b.html">The second</a></li></ul>',
  ],
  [
    "htmlcs/1_1_1.H67.1",
    `<img src="${picture}" alt="" title="A dot">`,
    `<img src="${picture}" alt="A dot" title="Tiny">`,
  ],
  [
    "htmlcs/1_3_1.F92,ARIA4",
    '<table role="presentation"><tr><th>A</th></tr><tr><td>B</td></tr></table>',
    '<table role="presentation"><tr><td>A</td></tr><tr><td>B</td></tr></table>',
  ],
  [
    "htmlcs/1_3_1.H39.3.LayoutTable",
    "<table><caption>A</caption><tr><td>B</td><td>C</td></tr><tr><td>D</td><td>E</td></tr></table>",
    "<table><caption>A</caption><tr><th>B</th><th>C</th></tr><tr><td>D</td><td>E</td></tr></table>",
  ],
  [
    "htmlcs/1_3_1.H43.HeadersRequired",
    `<table><tr><th colspan="2">A</th><th colspan="2">B</th></tr><tr><th>C</th><th>D</th><th>E</th><th>F</th></tr>
     <tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>`,
    `<table><tr><th colspan="2" scope="colgroup">A</th><th colspan="2" scope="colgroup">B</th></tr>
     <tr><th scope="col">C</th><th scope="col">D</th><th scope="col">E</th><th scope="col">F</th></tr>
     <tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>`,
  ],
  [
    "htmlcs/1_3_1.H43.HeadersRequired",
    "<table><tr><th>A</th><th>B</th></tr><tr><th>C</th><td>1</td></tr><tr><td>2</td><th>D</th></tr></table>",
    `<table><tr><th scope="col">A</th><th scope="col">B</th></tr>
     <tr><th scope="row">C</th><td>1</td></tr><tr><td>2</td><th scope="row">D</th></tr></table>`,
  ],
  [
    "htmlcs/1_3_1.H48.1",
    "<p>- One<br>- Two<br>- Three</p>",
    "<p>- One line that begins with a dash<br>and another</p>",
  ],
  ["htmlcs/1_3_1.H48.2", "<p>1. One<br>2. Two</p>", "<p>1. January<br>31 December</p>"],
  [
    "htmlcs/1_3_1.H71.NoLegend",
    "<form><fieldset><label>A <input></label></fieldset><button>Go</button></form>",
    '<form><fieldset aria-label="F"><label>A <input></label></fieldset><button>Go</button></form>',
  ],
  [
    "htmlcs/3_2_2.H32.2",
    '<form action="a"><label>A <input name="a"></label></form>',
    '<form action="a"><label>A <input name="a"></label><button>Go</button></form>',
  ],
];

let browser: Browser;
let folder: string;
let findings: Finding[];
let visited: string[] = [];

const examine = async (pages: Record<string, string>, strict = false) => {
  folder = await mkdtemp(join(tmpdir(), "a11y-"));
  for (const [path, html] of Object.entries(pages)) await writeFile(join(folder, path), html);
  visited = [];
  const progress = (page: string) => void visited.push(page);
  const tools = { ...anySettings, browser: async () => browser, progress, strict };
  const found = await runAlone("a11y", await readSite(folder), tools);
  await rm(folder, { recursive: true });
  return found;
};

beforeAll(async () => {
  browser = await launchChromium();
  findings = await examine(
    Object.fromEntries(
      cases.flatMap(([, planted, clean], index) => [
        [`${index}-planted.html`, pageAround(planted)],
        [`${index}-clean.html`, pageAround(clean)],
      ]),
    ),
  );
});
afterAll(() => browser.close());

const rulesOn = (page: string) =>
  findings.filter((finding) => finding.page === page).map(({ rule }) => rule);

describe("checkA11y", () => {
  it.each(cases.map(([rule, planted], index) => [rule, planted, index] as const))(
    "names %s in %s and is silent on its clean twin",
    (rule, _, index) => {
      expect(rulesOn(`${index}-planted.html`)).toContain(rule);
      expect(rulesOn(`${index}-clean.html`)).toEqual([]);
    },
  );

  it("tells what is wrong in plain words, with the element and the criterion", async () => {
    const found = await examine({
      "index.html": pageAround('<p class="a" style="color: #999">A</p>'),
    });
    expect(found).toEqual([
      {
        check: "a11y",
        rule: "axe/color-contrast",
        severity: "error",
        page: "index.html",
        selector: "html > body > main > p",
        message: "The text is too hard to tell from its background: its contrast is 2.84 to 1.",
        help: "Make the text darker or its background lighter, to a contrast of 4.5 to 1 or more.",
        criterion: "https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html",
      },
    ]);
  });

  it("holds our own pages to more than level AA, and no one else's", async () => {
    const grey = {
      "index.html": `<!doctype html><html lang="en"><title>A grey page</title>
        <p style="color: #6b6b6b">Some words</p>`,
    };
    const rulesFound = async (own: boolean) => (await examine(grey, own)).map(({ rule }) => rule);
    expect(await rulesFound(true)).toEqual([
      "axe/color-contrast-enhanced",
      "axe/landmark-one-main",
      "axe/page-has-heading-one",
    ]);
    expect(await rulesFound(false)).toEqual([]);
  });

  it.each([
    [
      "In dark mode",
      "@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } .a { color: #333 } }",
    ],
    ["In a window 320 pixels wide", "@media (max-width: 400px) { .a { color: #ccc } }"],
    ["When printed", "@media print { .a { color: #ddd } }"],
    [
      "In forced colours",
      "@media (forced-colors: active) { .a { forced-color-adjust: none; background: #fff; color: #ccc } }",
    ],
  ])("tells what is wrong %s only", async (words, css) => {
    const main = `<p class="a">Some words to read</p>`;
    const found = await examine({ "index.html": pageAround(main, `<style>${css}</style>`) });
    expect(found.map(({ message }) => message.split(":")[0])).toEqual([
      `${words}, the text is too hard to tell from its background`,
    ]);
  });

  it("looks in dark mode at a page that names two colours at once", async () => {
    const css = `:root { color-scheme: light dark } body { background: light-dark(#fff, #111) }
      .a { color: #222 } h1 { color: #888; font-size: 3em }`;
    const main = '<p class="a">Some words to read</p>';
    const found = await examine({ "index.html": pageAround(main, `<style>${css}</style>`) });
    expect(found.map(({ message }) => message.split(":")[0])).toEqual([
      "In dark mode, the text is too hard to tell from its background",
    ]);
  });

  it("doesn't judge paper by what isn't printed, nor forced colours by the page's own", async () => {
    const css = `.a { background: #003; color: #fff }
      @media print { .a { color: #000 } } @media (forced-colors: active) { .a { color: #333 } }`;
    expect(await examine({ "index.html": pageAround(styled(css)) })).toEqual([]);
  });

  it("is silent on a good page in a style of its own", async () => {
    const main = `<p><a href="#main">Skip</a> <a href="#top">Top</a> <br/><abbr title="A">B</abbr>
      <span style="position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; color: #999">Seen by nobody</span></p>
      <div style="background: #123; color: #fff"><p style="position: absolute; left: -999px; color: #123">Off screen</p></div>
      <fieldset role="radiogroup" aria-labelledby="g"><p id="g">Pick</p><label><input type="radio" name="r"> A</label></fieldset>
      <table><caption>T</caption><tr><td></td><th>A</th></tr><tr><th>B</th><td>1</td></tr></table>
      <details><summary>More</summary><p style="color: #eee">Folded away</p></details>
      <svg role="img" aria-label="A circle" width="50" height="50"><circle r="9"/></svg>
      <span aria-hidden="true" style="background: linear-gradient(#fff, #eee); color: #eee">★</span>`;
    const page = `<!doctype html><html lang="en"><title>A good page</title>
      <nav aria-label="Main"><h2>Menu</h2><ul role="list"><li><a href="a.html" style="display: inline-block; padding: 1em">A</a></ul></nav>
      <main id="main"><h1>A good page</h1>${main}</main>`;
    expect(await examine({ "index.html": page })).toEqual([]);
  });

  it("works where a page defines a module loader of its own", async () => {
    const script =
      "<script>var module = { exports: {} }, exports = {}; function define() {} define.amd = {}</script>";
    const found = await examine({ "index.html": pageAround(`${script}<img src="${picture}">`) });
    expect(found.map(({ rule }) => rule)).toEqual(["axe/image-alt", "htmlcs/1_1_1.H37"]);
  });

  it("looks at a page over which HTML_CodeSniffer breaks down", async () => {
    const main = `<applet code="map.class">A map</applet><img src="${picture}">`;
    const found = await examine({ "index.html": pageAround(main) });
    expect(found.map(({ rule }) => rule)).toEqual(["axe/image-alt", "htmlcs/1_1_1.H37"]);
  });

  it("tells of each page that it is done", async () => {
    await examine({ "a.html": pageAround(""), "b.html": pageAround("") });
    expect(visited.toSorted()).toEqual(["a.html", "b.html"]);
  });
});
