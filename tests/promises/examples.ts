import { createHash } from "node:crypto";
import type { Examples } from "../../gate/tests/examples/example.ts";
import { pageAround } from "../../gate/tests/temporary-site.ts";
import type { OwnContent } from "../../src/promises/own-content.ts";
import type { budgetRules, houseRules, WordsRule } from "../../src/promises/rules.ts";
import { goodContent } from "./findings-of.ts";

const style = "p { color: #222 }";
const hash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const good = policy(`default-src 'none'; style-src ${hash}; img-src data:`);
const bare = policy("default-src 'none'");
const styled = (head: string) => pageAround("<p>Open daily.</p>", head);
const plain = (main: string) => pageAround(main, bare);

/** A fault and its mended twin for each rule of the `house` check. */
export const houseExamples: Examples<typeof houseRules> = {
  "no-script": {
    faulty: plain("<script>print()</script>"),
    mended: plain("<p>Print this page.</p>"),
  },
  "no-external-resource": {
    faulty: plain('<img src="map.png" alt="How to find us">'),
    mended: plain('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="How to find us">'),
  },
  "no-absolute-path": {
    faulty: plain('<a href="/times.html">Opening times</a>'),
    mended: plain('<a href="times.html">Opening times</a>'),
  },
  "one-h1": {
    faulty: plain("<h1>Opening times</h1>"),
    mended: plain("<h2>Opening times</h2>"),
  },
  "unique-title": {
    faulty: { "index.html": plain("<p>Welcome</p>"), "times.html": plain("<p>Open daily</p>") },
    mended: {
      "index.html": plain("<p>Welcome</p>"),
      "times.html": plain("<p>Open daily</p>").replace("<title>", "<title>Opening times: "),
    },
  },
  "csp-missing": { faulty: styled(""), mended: styled(bare) },
  "csp-default": { faulty: styled(policy("default-src 'self'")), mended: styled(bare) },
  "csp-loose": {
    faulty: styled(policy("default-src 'none'; img-src *")),
    mended: styled(policy("default-src 'none'; img-src data:")),
  },
  "csp-late": {
    faulty: styled(`<style>${style}</style>${good}`),
    mended: styled(`${good}<style>${style}</style>`),
  },
  "csp-style-hash": {
    faulty: styled(`${bare}<style>${style}</style>`),
    mended: styled(`${good}<style>${style}</style>`),
  },
  "csp-stale-hash": { faulty: styled(good), mended: styled(`${good}<style>${style}</style>`) },
  "no-style-attribute": {
    faulty: plain('<p style="color: #222">Open daily.</p>'),
    mended: pageAround("<p>Open daily.</p>", `${good}<style>${style}</style>`),
  },
  unfinished: {
    faulty: plain("<p>TODO: opening times</p>"),
    mended: plain("<p>Open daily.</p>"),
  },
};

/** Text that compresses badly: the checksums of numbers. */
const noise = (length: number) =>
  Array.from({ length: length / 64 }, (_, at) =>
    createHash("sha256").update(String(at)).digest("hex"),
  ).join("");

/** A fault and its mended twin for each rule of the `budget` check. */
export const budgetExamples: Examples<typeof budgetRules> = {
  "page-raw": {
    faulty: plain(`<p>${"open daily ".repeat(6_000)}</p>`),
    mended: plain(`<p>${"open daily ".repeat(600)}</p>`),
  },
  "page-brotli": {
    faulty: plain(`<p>${noise(50_000)}</p>`),
    mended: plain(`<p>${noise(5_000)}</p>`),
  },
  "page-requests": {
    faulty: plain('<img src="map.png" alt="How to find us">'),
    mended: plain('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="How to find us">'),
  },
  "page-elements": {
    faulty: plain("<p>Open daily.</p>".repeat(1_000)),
    mended: plain("<p>Open daily.</p>".repeat(100)),
  },
  total: {
    faulty: { "index.html": plain("<p>Open daily.</p>"), "film.mp4": "0".repeat(6_000_000) },
    mended: { "index.html": plain("<p>Open daily.</p>"), "film.mp4": "0".repeat(600_000) },
  },
};

const { data } = goodContent.contact;
const prose = (text: string): OwnContent => ({
  ...goodContent,
  prose: [{ text, easyRead: false, data }],
});

/** Data files with a fault and without it, for each rule of the `words` check. */
export const wordsExamples: Readonly<
  Record<WordsRule, { faulty: OwnContent; mended: OwnContent }>
> = {
  "reading-level": {
    faulty: prose(
      "Professionals are responsible for implementing individualised multidisciplinary assessments in accordance with statutory expectations, notwithstanding considerable organisational complexity across partnership arrangements.",
    ),
    mended: prose(
      "We look at what each child needs. We do it together. The law asks us to, and we will, although there are many of us.",
    ),
  },
  "review-overdue": {
    faulty: { ...goodContent, nextReview: { day: "2020-02-29", data } },
    mended: goodContent,
  },
  "no-contact": {
    faulty: { ...goodContent, contact: { given: false, data } },
    mended: goodContent,
  },
  "statement-incomplete": {
    faulty: { ...goodContent, statement: [{ lacks: "jurisdiction", data }] },
    mended: goodContent,
  },
};
