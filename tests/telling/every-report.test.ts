import type { Finding } from "check-barriers";
import {
  escapeMarkdown,
  formats,
  reportBreakdown,
  reportAs as reportFindings,
  wholeReport,
} from "check-barriers/report";
import { type Ours, tell } from "check-barriers/text";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { growth } from "../../gate/tests/growth.ts";
import { forgeTexts, hiddenLetters, rightTexts } from "../../gate/tests/text/hostile-texts.ts";
import { unseen } from "../../gate/tests/text/unseen.ts";
import type { Outcome } from "../../src/accept/accept-proposals.ts";
import { acceptFormats, reportAs as reportAccepted } from "../../src/accept/report-as.ts";
import type { SiteChanges } from "../../src/changes/compare-sites.ts";
import { reportAs as reportChanges } from "../../src/changes/report-as.ts";
import { reportFormats } from "../../src/changes/report-format.ts";
import { reportUntold } from "../../src/changes/report-untold.ts";
import { contentFormats, reportAs as reportContent } from "../../src/check-content/report-as.ts";
import type { Problem } from "../../src/content/problem.ts";
import type { Proposal } from "../../src/edit/proposal/proposal.ts";
import type { UnfinishedText } from "../../src/load/unfinished.ts";
import { errorPage } from "../../src/preview/error-page.ts";
import { failureText } from "../../src/preview/failure.ts";

/** Every field of a finding that can hold text, and of the totals beside it. */
const findingsOf = (text: string): Finding[] => [
  {
    check: "external",
    rule: text,
    severity: "error",
    page: text,
    selector: text,
    line: 3,
    message: text,
    help: text,
    criterion: text,
    data: { file: text, line: 4, entry: text },
  },
  { check: "html", rule: "a", severity: "warning", page: text, message: text, help: text },
];

const totalsOf = (text: string) => ({
  folder: text,
  pages: 2,
  checks: ["html" as const],
  seconds: 1,
  tables: [{ title: "Weights", head: ["Page", "Bytes"], rows: [[text, text]] }],
});

const problemsOf = (text: string): Problem[] => [
  { file: text, line: 1, column: 2, entry: text, message: text, help: text },
];

const leftOf = (text: string): UnfinishedText[] => [
  { file: text, line: 1, text } as UnfinishedText,
];

const changesOf = (text: string): SiteChanges => ({
  count: 9,
  sizes: [{ path: text, before: 1, after: 2 }],
  pages: [
    {
      pages: [text],
      kind: "changed",
      links: { gone: [text], new: [text] },
      blocks: [
        { kind: "new", text },
        { kind: "gone", text },
        { kind: "moved", text },
        {
          kind: "changed",
          words: [
            { kind: "same", text: "A " },
            { kind: "gone", text },
            { kind: "new", text },
          ],
        },
      ],
    },
    { pages: [text, "b.html"], kind: "changed", links: { gone: [], new: [] }, blocks: [] },
    { pages: [text], kind: "added", links: { gone: [], new: [] }, blocks: [] },
  ],
});

const about = (text: string) => ({
  from: text,
  whole: wholeReport(undefined, `npm run changes -- ${text}`, {}),
  screenshots: async () => ({ pages: new Map() }),
});

const outcomesOf = (text: string): Outcome[] => {
  const proposal = { site: text, who: text, when: "2026-11-25", why: text } as Proposal;
  return [
    { from: text, proposal, state: "accepted", files: new Map([["links.ts", ""]]) },
    { from: text, proposal, state: "held already" },
    { from: text, proposal, state: "refused", reasons: [text, text] },
    { from: text, state: "refused", reasons: [text] },
  ];
};

type Report = { name: string; write: (text: string) => Promise<string> | string };

/** Every report in every format there is, each with one text in all its places. */
const reports: Report[] = [
  ...formats.flatMap((format): Report[] => {
    const found = (text: string) => ({ findings: findingsOf(text), totals: totalsOf(text) });
    const whole = (text: string) => wholeReport(text, "npm run check", {});
    return [
      {
        name: `check as ${format}`,
        write: (text) => reportFindings(format, found(text), whole(text), false),
      },
    ];
  }),
  ...contentFormats.flatMap((format): Report[] => {
    const write = (problems: Problem[], left: UnfinishedText[], unused: Problem[] = []) =>
      reportContent(format, { data: "_data", problems, left, unused }, "Elsewhere.");
    return [
      { name: `check:content as ${format}`, write: (text) => write(problemsOf(text), []) },
      { name: `check:content of TODO as ${format}`, write: (text) => write([], leftOf(text)) },
      {
        name: `check:content of unused files as ${format}`,
        write: (text) => write([], [], problemsOf(text)),
      },
    ];
  }),
  ...reportFormats.flatMap((format): Report[] => [
    {
      name: `changes as ${format}`,
      write: (text) => reportChanges(format, changesOf(text), about(text)),
    },
    { name: `changes untold as ${format}`, write: (text) => reportUntold(text, format) },
  ]),
  ...acceptFormats.map(
    (format): Report => ({
      name: `accept as ${format}`,
      write: (text) => reportAccepted(format, outcomesOf(text), "Here", "nothing"),
    }),
  ),
  { name: "a breakdown as markdown", write: (text) => reportBreakdown("It broke down", text) },
  {
    name: "a mistake in the preview",
    write: (text) => failureText({ problems: problemsOf(text) }),
  },
  { name: "a failure in the preview as html", write: (text) => errorPage({ reason: text }, []) },
  {
    name: "a mistake in the preview as html",
    write: (text) => errorPage({ problems: problemsOf(text) }, []),
  },
];

const hostile = Object.entries({ ...hiddenLetters, ...forgeTexts });

/** What a command then writes to the terminal or into a log. */
function inLog(text: string, ours?: Ours): string {
  let written = "";
  const write = (part: string | Uint8Array) => {
    written += part;
    return true;
  };
  tell({ write }, text, ours);
  return written;
}

const markdown = new MarkdownIt({ html: true, linkify: true });

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe.each(reports)("$name", ({ name, write }) => {
  const isMarkdown = /markdown|issue/.test(name);
  const isJson = /json|sarif|codequality/.test(name);
  const isGithub = name.endsWith("github");

  it.each(hostile)("shows or disarms what %s", async (_, text) => {
    const report = await write(text);
    expect(report).not.toMatch(unseen);
    const log = inLog(report, { commands: isGithub });
    expect(log).not.toMatch(unseen);
    expect(log).not.toMatch(/##\w*\[/);
    // As many lines, and orders to GitHub, as with a harmless text
    const plain = await write("plain");
    expect(count(report, /\n/g)).toBe(count(plain, /\n/g));
    const orders = /^\s*::\w/gm;
    expect(count(log, orders)).toBe(count(inLog(plain, { commands: isGithub }), orders));
    if (isJson)
      expect(JSON.stringify(shapeOf(JSON.parse(report)))).toBe(
        JSON.stringify(shapeOf(JSON.parse(plain))),
      );
  });

  if (!isMarkdown) return;
  it.each(Object.entries(forgeTexts))("keeps its structure where a text %s", async (_, text) => {
    const kinds = (report: string) =>
      markdown
        .parse(report, {})
        .filter(({ type }) => type !== "inline")
        .map(({ type, tag }) => `${type} ${tag}`);
    expect(kinds(await write(text))).toEqual(kinds(await write("plain")));
  });

  it.each(Object.entries(forgeTexts))(
    "calls nobody and links nothing where a text %s",
    async (_, text) => {
      const report = (await write(text)).replaceAll("<ins>", "").replaceAll("<del>", "");
      for (const words of wordsOf(report)) expect(words).not.toMatch(references);
      expect(linksOf(report)).toEqual([]);
    },
  );
});

/** The keys and kinds of a value, without what its texts say. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shapeOf(entry)]));
}

/** What GitHub and GitLab look for in text that isn’t code. */
const references =
  /@\w|(?:^|\W)[#!&~%$]\d|\bG[HL]-\d|(?<![\p{L}\p{N}])[\da-f]{7,64}(?![\p{L}\p{N}])|:\/\/|www\.\w|\[\[|\[issue:|:tada:/iu;

const inlinesOf = (report: string) =>
  markdown.parse(report, {}).flatMap(({ children }) => children ?? []);

const wordsOf = (report: string): string[] =>
  inlinesOf(report).flatMap(({ type, content }) => (type === "text" ? [content] : []));

const linksOf = (report: string): string[] =>
  inlinesOf(report).flatMap(({ type }) => (/^(?:link_open|image)$/.test(type) ? [type] : []));

describe("escapeMarkdown", () => {
  it("leaves every letter to be read", () => {
    for (const text of [...Object.values(forgeTexts), ...rightTexts, "a_b*c\\d$e"]) {
      const read = inlinesOf(`x ${escapeMarkdown(text)}`).map(({ content }) => content);
      expect(read.join("")).toBe(`x ${text.replace(/\s+/g, " ")}`.trimEnd());
    }
  });

  it("leaves the marks around a word out of its code", () => {
    expect(escapeMarkdown("See “https://example.org/a”, (@b), x@c.org. #4!")).toBe(
      "See “`https://example.org/a`”, (`@b`), `x@c.org`. `#4`!",
    );
  });

  it("leaves plain words plain", () => {
    const text = "R and D, £5 at 10:30 (100 %) – 1,234 of 5; No. 7 isn’t “it”!";
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each(["@", "#", "a1", ":a", "[", "-", "`", "|", " ", "\\", "/"])(
    "takes time as the length of a text does: %j",
    async (part) => {
      expect(
        await growth((length) => {
          const text = `x${part.repeat(length / part.length)}`;
          return () => escapeMarkdown(text);
        }),
      ).toBeLessThan(40);
    },
  );
});
