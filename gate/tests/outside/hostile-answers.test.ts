import type { Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { looksMissing } from "../../outside/looks-missing.ts";
import { looksParked } from "../../outside/looks-parked.ts";
import { pageFacts } from "../../outside/page-facts.ts";
import { growth } from "../growth.ts";
import { askFor, quietWorld } from "./ask-for.ts";
import { type Answer, startRawServer } from "./raw-server.ts";
import { siteOfLinks } from "./site-of-links.ts";

const times = (text: string, many: number): string => text.repeat(many);

/** An HTTP answer with a body, complete but for what its headers say. */
const whole = (
  body: string | Buffer,
  headers: string[] = ["Content-Type: text/html; charset=utf-8"],
): Answer => {
  const bytes = Buffer.from(body as string);
  const head = ["HTTP/1.1 200 OK", ...headers, `Content-Length: ${bytes.length}`, "", ""];
  return (socket, method) => {
    socket.write(Buffer.from(head.join("\r\n"), "latin1"));
    if (method !== "HEAD") socket.write(bytes);
  };
};

const page = (head: string, body = "<p>Words</p>"): Answer =>
  whole(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

const raw =
  (...parts: (string | Buffer)[]): Answer =>
  (socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };

/** Writes on and on, as fast as the other side takes it. */
const endless =
  (beginning: string, more: string): Answer =>
  (socket) => {
    socket.write(beginning);
    pour(socket, Buffer.from(times(more, Math.ceil(8192 / more.length))));
  };

function pour(socket: Socket, chunk: Buffer): void {
  const go = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on("drain", go);
  go();
}

/** One letter now and then: each keeps the connection alive, and the answer never ends. */
const drip =
  (beginning: string, letter: string): Answer =>
  (socket) => {
    socket.write(beginning);
    const timer = setInterval(() => socket.write(letter), 5);
    socket.on("close", () => clearInterval(timer));
  };

const ok = "HTTP/1.1 200 OK\r\n";
const html = `${ok}Content-Type: text/html\r\n`;
const squeezed = (name: string, bytes: Buffer): Answer =>
  whole(bytes, ["Content-Type: text/html", `Content-Encoding: ${name}`]);
const bomb = Buffer.alloc(50_000_000, "<b>");

/** Answers that no server should give, and what may come of each: never more than one finding. */
const answers: [name: string, answer: Answer, verdict: string][] = [
  ["a title of 40 kB", page(`<title>${times("sorry ", 7_000)}</title>`), "good"],
  ["a title of sighs", page(`<title>${times("but ", 10_000)}</title>`), "good"],
  ["a longer title of sighs", page(`<title>${times("but ", 50_000)}</title>`), "good"],
  ["a title of 404s", page(`<title>${times("404 ", 10_000)}</title>`), "error soft-404"],
  ["a title of bars", page(`<title>${times("|", 40_000)}</title>`), "good"],
  ["a title of spaces", page(`<title>${times(" ", 40_000)}x</title>`), "good"],
  ["a title without an end", page(`<title>${times("x", 300_000)}`), "good"],
  ["a thousand titles", page(times("<title>x</title>", 1_000)), "good"],
  ["a title of control signs", page("<title>\u001b]0;x\u0007\u009b31m\u202e</title>"), "good"],
  ["a drawing’s title", page("", "<svg><title>Page not found</title></svg><p>x</p>"), "good"],
  ["a heading of 200 kB", page("", `<h1>${times("not found ", 20_000)}</h1>`), "good"],
  ["markup 100,000 deep", page("", times("<b>", 100_000)), "good"],
  ["blocks 100,000 deep", page("", times("<div>", 100_000)), "good"],
  ["headings 100,000 deep", page("", `<h1>${times("<i>", 100_000)}`), "good"],
  ["tables in tables", page("", times("<table><tr><td>", 20_000)), "good"],
  ["noscript in noscript", page("", times("<noscript>", 30_000)), "good"],
  ["drawings in drawings", page("", times("<svg>", 60_000)), "good"],
  ["100,000 elements side by side", page("", times("<hr>", 100_000)), "good"],
  ["an attribute of 200 kB", page("", `<p title="${times("x", 200_000)}">x</p>`), "good"],
  ["50,000 attributes", page("", `<p ${times("a b c ", 20_000)}>x</p>`), "good"],
  ["1e6 meta elements", page(times("<meta>", 1_000_000)), "good"],
  [
    "10,000 forwardings to nowhere",
    page(times('<meta http-equiv="refresh" content="0">', 10_000)),
    "good",
  ],
  [
    "a forwarding of digits",
    page(`<meta http-equiv="refresh" content="${times("9", 100_000)};url=x">`),
    "good",
  ],
  ["frames in place of a page", page("", times("<frameset>", 20_000)), "good"],
  ["nothing but zero bytes", whole(Buffer.alloc(100_000)), "good"],
  ["bytes that are no UTF-8", whole(Buffer.alloc(100_000, 0xc3)), "good"],
  ["UTF-16 called UTF-8", whole(Buffer.from("\ufeff<p>x</p>", "utf16le")), "good"],
  ...["utf-7", "iso-2022-kr", "replacement", "hz-gb-2312", "x", times("x", 5_000), "\x80\xff"].map(
    (name): [string, Answer, string] => [
      `a charset called ${name.slice(0, 20)}`,
      whole("<p>x</p>", [`Content-Type: text/html; charset=${name}`]),
      "good",
    ],
  ),
  ["a charset of its own", page('<meta charset="iso-2022-kr">'), "good"],
  ["a bomb of gzip", squeezed("gzip", gzipSync(bomb)), "good"],
  ["a bomb of Brotli", squeezed("br", brotliCompressSync(bomb)), "good"],
  ["a bomb of deflate", squeezed("deflate", deflateSync(bomb)), "good"],
  ["a bomb in a bomb", squeezed("gzip, gzip", gzipSync(gzipSync(bomb))), "good"],
  ["half a parcel", squeezed("gzip", gzipSync(bomb).subarray(0, 400)), "good"],
  [
    "a parcel in a thousand parcels",
    squeezed(times("gzip, ", 1_000), gzipSync("x")),
    "warning no-answer",
  ],
  ["an encoding nobody knows", squeezed("rot13", Buffer.from("<p>x</p>")), "good"],
  ["headers without end", endless(ok, "X: y\r\n"), "warning no-answer"],
  ["a header without end", endless(`${ok}X: `, "y"), "warning no-answer"],
  ["hints without end", endless("", "HTTP/1.1 103 Early Hints\r\n\r\n"), "warning time-out"],
  ["a body without end", endless(`${html}\r\n`, "<p>"), "good"],
  [
    "chunks without end",
    endless(`${html}Transfer-Encoding: chunked\r\n\r\n`, "1\r\nx\r\n"),
    "good",
  ],
  ["headers that drip", drip(ok, "x"), "warning time-out"],
  ["a body that drips", drip(`${html}\r\n`, "x"), "warning time-out"],
  ["nothing at all", () => {}, "warning time-out"],
  ["a connection closed on one side", (socket) => socket.end(), "warning no-answer"],
  [
    "half an answer on a connection closed on one side",
    (socket) => socket.end(`${html}Content-Length: 99\r\n\r\n<p>`),
    "warning no-answer",
  ],
  [
    "an answer that is reset halfway",
    (socket) =>
      socket.write(`${html}Content-Length: 99\r\n\r\n<p>`, () => socket.resetAndDestroy()),
    "warning no-answer",
  ],
  [
    "a second answer that nobody asked for",
    raw(times(`${html}Content-Length: 1\r\n\r\nx`, 50)),
    "good",
  ],
  [
    "words after the end",
    raw(`${html}Content-Length: 1\r\n\r\n`, "x", times("y", 100_000)),
    "good",
  ],
  ["a header with control signs", raw(`${ok}X: \u001b[31m\x00\u0007\r\n\r\n`), "warning no-answer"],
  [
    "a header with C1 signs",
    whole("<p>x</p>", ["X: \x9b31m\x85", "Content-Type: text/html"]),
    "good",
  ],
  ["a header with a bare line feed", raw(`${ok}X: a\nY: b\r\n\r\n`), "warning no-answer"],
  ["a length below zero", raw(`${html}Content-Length: -1\r\n\r\nx`), "warning no-answer"],
  [
    "two lengths",
    raw(`${html}Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx`),
    "warning no-answer",
  ],
  [
    "a chunk of all the memory there is",
    raw(`${html}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nx`),
    "warning no-answer",
  ],
  ["a status of 99,999", raw("HTTP/1.1 99999 Odd\r\n\r\n"), "warning no-answer"],
  ["a status of 1", raw("HTTP/1.1 001 Odd\r\n\r\n"), "warning no-answer"],
  [
    "a switch of protocols",
    raw("HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nx"),
    "warning no-answer",
  ],
  ["HTTP/2 at once", raw(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0])), "warning no-answer"],
  [
    "a redirect of 10 kB",
    raw(`HTTP/1.1 302 F\r\nLocation: http://${times("a", 10_000)}/\r\n\r\n`),
    "error",
  ],
  [
    "a redirect to control signs",
    raw("HTTP/1.1 302 F\r\nLocation: http://\x9b\xff/\r\n\r\n"),
    "error bad-redirect",
  ],
  [
    "a redirect to itself",
    raw("HTTP/1.1 302 F\r\nLocation: #\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
    "error",
  ],
  [
    "a wait of all time",
    raw(`HTTP/1.1 503 F\r\nRetry-After: ${times("9", 9_000)}\r\nContent-Length: 0\r\n\r\n`),
    "warning uncertain-link",
  ],
  [
    "10,000 biscuits",
    raw(`${html}${times("Set-Cookie: a=b\r\n", 800)}Content-Length: 1\r\n\r\nx`),
    "good",
  ],
];

const path = (index: number): string => `/${index}`;

let server: Awaited<ReturnType<typeof startRawServer>>;
beforeAll(async () => {
  const byPath = answers.map(([, answer], index): [string, Answer] => [path(index), answer]);
  server = await startRawServer(
    new Map([
      ...byPath,
      ["/good", page("<title>x</title>")],
      ["/busy", raw("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")],
    ]),
  );
});
afterAll(() => server.close());

const limits = { requestTimeout: 1_500, retries: 0 };
const addressOf = (index: number) => `http://a${index}.test:${server.port}${path(index)}`;

describe("an answer that is meant to do harm", () => {
  it.each(answers.map(([name, , verdict], index) => ({ name, verdict, index })))(
    "is judged and stops nothing: $name",
    async ({ verdict, index }) => {
      const gone = `http://z.test:${server.port}/good#gone`;
      const findings = await askFor(siteOfLinks([addressOf(index), gone]), { limits });
      const [last, ...others] = findings.toReversed();
      // The link after it is judged as ever.
      expect(last?.rule).toBe("missing-fragment");
      const [own] = others;
      expect(own ? `${own.severity} ${own.rule}` : "good").toContain(verdict);
    },
  );

  it("is told as not judged where it breaks the judge, and the run goes on", async () => {
    const wait = () => Promise.reject(new RangeError("too deep"));
    const links = siteOfLinks([`http://a.test:${server.port}/busy`, addressOf(0)]);
    const world = { ...quietWorld(), wait };
    expect(await askFor(links, { world, limits: { retries: 1 } })).toMatchObject([
      {
        rule: "not-judged",
        severity: "warning",
        message: `The link to http://a.test:${server.port}/busy may be dead: this check can't make sense of the answer (RangeError).`,
        help: "Open it in a browser, and replace or remove it if it stays broken.",
      },
    ]);
  });
});

describe("the reading of a page", () => {
  const long = (text: string) => `<title>${text}</title><h1>${text}</h1><p>${text}</p>`;

  it("keeps 500 letters of a title, a heading and the words, and halves no letter", () => {
    const { title, headings, text } = pageFacts(long("😀x".repeat(10_000)));
    const kept = "😀x".repeat(166);
    expect([title, ...headings, text]).toEqual(
      [`${kept}`, `${kept}`, `${kept}`].map((t) => `${t}😀`),
    );
  });

  it.each([
    ["sorry", "sorry "],
    ["404", "404 "],
    ["bars", "|"],
    ["spaces", " "],
    ["dots", "!"],
    ["hosts", "a."],
  ])("takes time as the length of its title does: %s", async (_, part) => {
    const reading = (length: number) => {
      const text = long(`a${part.repeat(length / part.length)}b`);
      return () => {
        const facts = pageFacts(text);
        looksMissing(facts.title);
        looksParked(new URL("https://a.test/"), facts);
      };
    };
    expect(await growth(reading)).toBeLessThan(40);
  });
});
