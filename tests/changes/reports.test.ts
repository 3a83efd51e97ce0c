import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readSite } from "check-barriers";
import { markdownLimits, writeReport } from "check-barriers/report";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compareSites, type SiteChanges } from "../../src/changes/compare-sites.ts";
import { changesMarks, reportAs } from "../../src/changes/report-as.ts";
import { reportFormats } from "../../src/changes/report-format.ts";
import { reportHtml } from "../../src/changes/report-html.ts";
import { reportMarkdown } from "../../src/changes/report-markdown.ts";
import { reportText } from "../../src/changes/report-text.ts";
import { reportUntold } from "../../src/changes/report-untold.ts";

let folder: string;
let changes: SiteChanges;
let nothing: SiteChanges;

const page = (main: string, footer = "Version of May.") =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>Plan</title><meta name="description" content="A plan"><style>p{}</style></head><body><main>${main}</main><footer><p>${footer}</p></footer></body></html>`;

async function site(name: string, pages: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), text);
  }
  return join(folder, name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reports-"));
  const before = await readSite(
    await site("before", {
      "index.html": page(
        '<h1>Plan</h1><p>We will listen to <b>you</b>.</p><p>See <a href="a.html">more</a>.</p>',
      ),
      "help.html": page("<h1>Help</h1><p>First thing.</p><p>Second thing.</p><p>Third.</p>"),
      "quotes.html": page("<h1>Quotes</h1>"),
      "old.html": page("<h1>Old page</h1>"),
    }),
  );
  const after = await readSite(
    await site("after", {
      "index.html": page(
        '<h1>Plan</h1><p>We will listen to <b>all of you</b>.</p><p>See <a href="b.html">more</a>.</p>',
        "Version of June.",
      ),
      "help.html": page(
        "<h1>Help</h1><p>Third.</p><p>First thing.</p><p>Second thing.</p>",
        "Version of June.",
      ),
      "quotes.html": page("<h1>Quotes</h1>", "Version of June."),
      "new.html": page(
        "<h1>New page</h1><p>Ask @ann &lt;now&gt; about *this*.</p>",
        "Version of June.",
      ),
    }),
  );
  changes = compareSites(before, after);
  nothing = compareSites(before, before);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("tells page by page what readers will see, and once what is the same on several", () => {
  expect(reportText(changes)).toBe(`3 pages changed, 1 page new, 1 page removed.

On 3 pages: help.html, index.html, quotes.html
  changed: Version of [-May-]{+June+}.

help.html
  moved: Third.

index.html
  changed: We will listen to {+all of +}you.
  link gone: a.html
  new link: b.html

New page: new.html
  new: Plan
  new: A plan
  new: New page
  new: Ask @ann <now> about *this*.
  new: Version of June.

Page removed: old.html

Sizes
  help.html: 263 to 264 bytes (+1)
  index.html: 284 to 292 bytes (+8)
  quotes.html: 213 to 214 bytes (+1)
`);
});

it("says plainly that nothing changed", () => {
  expect(reportText(nothing)).toBe("Readers will see no other words or links.\n");
});

it("writes Markdown in which content stays content", () => {
  const report = reportMarkdown(changes, "It stands whole in `changes.html`.");
  expect(report).toContain(
    "## What readers will see\n\n3 pages changed, 1 page new, 1 page removed.\n",
  );
  expect(report).toContain("- Changed: Version of <del>May</del><ins>June</ins>.\n");
  expect(report).toContain("- New: <ins>Ask `@ann` \\<now\\> about \\*this\\*.</ins>\n");
  expect(report).toContain("- Link gone: `a.html`\n- New link: `b.html`\n");
  expect(report).toContain("\n\n### Page removed: old.html\n\n");
  expect(report).toContain("| index.html | 284 to 292 bytes (+8) |\n");
  expect(report).not.toContain("changes.html");
});

it("keeps the Markdown of many changes within what a summary takes, and says what is left out", () => {
  const whole = "It stands whole in `changes.html`.";
  const paths = Array.from({ length: 12_000 }, (_, index) => `größe/${index}.html`);
  const many: SiteChanges = {
    pages: [
      {
        pages: paths.slice(0, 11_000),
        kind: "changed",
        blocks: [{ kind: "new", text: "On most pages" }],
        links: { gone: [], new: [] },
      },
      ...paths.map((path) => ({
        pages: [path],
        kind: "changed" as const,
        blocks: [{ kind: "changed" as const, words: [{ kind: "new" as const, text: "Ü😀|`*" }] }],
        links: { gone: [], new: [`https://example.org/${path}`] },
      })),
    ],
    sizes: paths.map((path) => ({ path, before: 1, after: 2 })),
    count: paths.length,
  };
  const report = reportMarkdown(many, whole);
  const { most, sizeOf } = markdownLimits.summary;
  expect(sizeOf(report)).toBeLessThanOrEqual(most);
  expect(report.isWellFormed()).toBe(true);
  expect(report).toContain("- New: <ins>On most pages</ins>\n");
  expect(report).toContain("größe/49.html and 10950 more\n");
  const lines = report.trimEnd().split("\n");
  const rows = lines.filter((line) => /^- |^\| größe/.test(line));
  const left = (1 + 2 * paths.length + paths.length - rows.length).toLocaleString("en-GB");
  expect(lines.at(-1)).toBe(
    `**This report is too long to be shown here whole. Lines left out: ${left}.** ${whole}`,
  );
  const entire =
    /^(?:- Changed: <ins>Ü😀\\\|\\`\\\*<\/ins>|- New link: `[^`]+`|- New: <ins>On most pages<\/ins>|\| größe\/\d+\.html \| 1 to 2 bytes \(\+1\) \|)$/;
  expect(rows.filter((row) => !entire.test(row))).toEqual([]);
});

it.each([
  [
    "text",
    "The version main can’t be built. So it can’t be told what readers will see of this change.\n",
  ],
  [
    "markdown",
    "## What readers will see\n\nThe version main can’t be built. So it can’t be told what readers will see of this change.\n",
  ],
] as const)("says as %s why it can’t be told what readers will see", (format, words) => {
  expect(reportUntold("The version main can’t be built.", format)).toBe(words);
});

it("says as HTML why it can’t be told what readers will see", () => {
  const page = reportUntold("The version <main> can’t be built.", "html");
  expect(page).toContain("<p>The version &lt;main&gt; can’t be built. So it can’t be told ");
  expect(page).toContain("<title>What readers will see</title>");
});

it("writes one page of valid, accessible HTML that stands alone", async () => {
  const pages = changes.pages.map((change) => ({
    ...change,
    blocks: change.blocks.map((block) => ({ ...block, places: ["_data/<b>.ts:1:2"] })),
    links: {
      ...change.links,
      places: change.links.new.map((link) => ({ link, place: "_data/<i>.ts:3:4" })),
    },
  }));
  const report = reportHtml(
    { ...changes, pages },
    {
      from: "origin/main",
      screenshots: {
        pages: new Map([
          [
            "help.html",
            { before: "data:image/webp;base64,AA==", after: "data:image/webp;base64,AA==" },
          ],
        ]),
        note: "Pictures of the first 12 pages follow; 1 more changed.",
      },
    },
  );
  expect(report).toContain(
    "<p>Compared with origin/main: 3 pages changed, 1 page new, 1 page removed.</p>",
  );
  expect(report).toContain('<code translate="no">_data/&lt;b&gt;.ts:1:2</code>');
  expect(report).toContain(
    'New link: <ins>b.html</ins><ul><li><code translate="no">_data/&lt;i&gt;.ts:3:4</code></li></ul>',
  );
  expect(report).toContain('alt="Picture of help.html before; its words are in the list above"');
  expect(report).toContain("Ask @ann &lt;now&gt; about *this*.");
  expect(report).not.toMatch(/(?:src|href)="(?!data:)/);
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:a11y"],
    rules: { "no-trailing-whitespace": "off", "long-title": "off" },
  });
  const { results } = await validator.validateString(report);
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, message }) => `${ruleId} ${line} ${message}`),
    ),
  ).toEqual([]);
});

it.each(reportFormats)("knows an earlier report of its own, as %s", async (format) => {
  const screenshots = async () => ({ pages: new Map(), note: "" });
  const about = { from: "main", whole: "It stands whole in a file.", screenshots };
  const reports = [
    await reportAs(format, changes, about),
    await reportAs(format, nothing, about),
    reportUntold("There is no older version.", format),
  ];
  const file = join(folder, `report.${format}`);
  for (const text of [...reports, ...reports]) {
    await writeReport(file, text, changesMarks);
    expect(await readFile(file, "utf8")).toBe(text);
  }
  await writeFile(file, "Notes for tomorrow.\n3 pages.\n");
  await expect(writeReport(file, "A report", changesMarks)).rejects.toThrow(
    `“${file}” holds something other than a report, which would be lost.`,
  );
});
