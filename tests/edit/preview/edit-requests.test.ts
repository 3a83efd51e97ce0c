import { rename, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { startPreview } from "../../preview/start-preview.ts";
import { dataFolders } from "../../site/built-site.ts";
import { formFields } from "../form-fields.ts";

const preview = startPreview(dataFolders.anytown);
const form = "/.edit/links/local-help";

type Answer = { status: number; headers: Record<string, unknown>; body: string };

/** Sends a request just as it stands, with whatever headers. */
function send(
  path: string,
  {
    method = "GET",
    headers = {},
    body = "",
  }: { method?: string; headers?: object; body?: string | Buffer } = {},
): Promise<Answer> {
  const { port } = new URL(preview().address);
  return new Promise((answered, failed) => {
    const sent = request(
      { host: "127.0.0.1", port, path, method, headers: { ...headers } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () =>
          answered({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    sent.on("error", failed);
    sent.end(body);
  });
}

const hiddenIn = (page: string): [string, string][] =>
  [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
    ([, name = "", value = ""]) => [name, value],
  );

const urlencoded = { "content-type": "application/x-www-form-urlencoded" };

/** What a browser sends that moves the second link up: a form that needs no further field. */
async function moveUp(): Promise<[string, string][]> {
  const { body } = await send("/.edit/links");
  const [, value = ""] = /name="do" value="(up:[^"]+)"/.exec(body) ?? [];
  expect(value).not.toBe("");
  return [...hiddenIn(body), ["do", value]];
}

const post = (path: string, fields: [string, string][], headers: object = {}): Promise<Answer> =>
  send(path, {
    method: "POST",
    headers: { ...urlencoded, ...headers },
    body: new URLSearchParams(fields).toString(),
  });

let before: Record<string, string>;
beforeEach(async () => {
  before = await preview().files();
});

const foreign =
  "The forms are for this computer, and for pages of this preview alone. Open the address that npm start has told.\n";

describe("a request for a form", () => {
  it("is answered with a page that no other page can hold, and that runs no script", async () => {
    const { status, headers, body } = await send(form);
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    );
    expect(headers).toMatchObject({
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
    });
    expect(headers["set-cookie"]).toBeUndefined();
    expect(body).not.toContain("<script");
    expect(hiddenIn(body).map(([name]) => name)).toEqual(["token", "from", "seen"]);
  });

  const own = () => new URL(preview().address).host;
  it.each<[string, () => object]>([
    ["a foreign Host", () => ({ host: "elsewhere.example" })],
    [
      "a foreign Host with this port",
      () => ({ host: own().replace("127.0.0.1", "elsewhere.example") }),
    ],
    ["a Host with another port", () => ({ host: "127.0.0.1:1" })],
    ["a Host without a port", () => ({ host: "localhost" })],
    ["a Host that only begins like this one", () => ({ host: `${own()}.elsewhere.example` })],
    ["a foreign Origin", () => ({ origin: "https://elsewhere.example" })],
    ["an Origin of another port", () => ({ origin: "http://127.0.0.1:1" })],
    [
      "an Origin of this computer’s other name",
      () => ({ origin: `http://${own().replace("127.0.0.1", "localhost")}` }),
    ],
    ["an Origin by another scheme", () => ({ origin: `https://${own()}` })],
    ["an Origin that tells nothing", () => ({ origin: "null" })],
    ["an empty Origin", () => ({ origin: "" })],
    ["a cross-site request", () => ({ "sec-fetch-site": "cross-site" })],
    ["a request of another port", () => ({ "sec-fetch-site": "same-site" })],
  ])("is refused with %s, to read and to write", async (_, headersOf) => {
    const fields = await moveUp();
    for (const answer of [
      await send(form, { headers: headersOf() }),
      await post("/.edit/links", fields, headersOf()),
    ]) {
      expect([answer.status, answer.body]).toEqual([403, foreign]);
    }
    expect(await preview().files()).toEqual(before);
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])("is refused by %s", async (method) => {
    const { status, headers } = await send(form, { method });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD, POST"]);
    const ofSite = await send("/index.html", { method });
    expect([ofSite.status, ofSite.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  it("is answered with headers alone by HEAD", async () => {
    const { status, body } = await send(form, { method: "HEAD" });
    expect([status, body]).toEqual([200, ""]);
  });
});

describe("a form that was sent", () => {
  const withoutWord =
    "This form is from another start of the preview, or from another site. Nothing was changed. Go back, copy what you typed, and open the form anew.\n";

  it("is refused without the word of this preview, and with another", async () => {
    const fields = await moveUp();
    const others = fields.filter(([name]) => name !== "token");
    const token = fields.find(([name]) => name === "token")?.[1] ?? "";
    for (const wrong of [
      [],
      [["token", ""]],
      [["token", `${token}A`]],
      [["token", token.toLowerCase()]],
    ] as [string, string][][]) {
      const { status, body } = await post("/.edit/links", [...wrong, ...others]);
      expect([status, body]).toEqual([403, withoutWord]);
    }
    expect(await preview().files()).toEqual(before);
  });

  it.each(["text/plain", "multipart/form-data; boundary=x", "application/json", ""])(
    "is refused as %s",
    async (type) => {
      const { status, body } = await post("/.edit/links", await moveUp(), { "content-type": type });
      expect([status, body]).toEqual([415, "Nothing but a form can be sent here.\n"]);
      expect(await preview().files()).toEqual(before);
    },
  );

  it.each([
    ["announced", {}],
    ["in pieces", { "transfer-encoding": "chunked" }],
  ])("is refused when it is larger than a megabyte, %s", async (_, headers) => {
    const body = new URLSearchParams([
      ...(await moveUp()),
      ["label", "a".repeat(1_000_000)],
    ]).toString();
    const answer = await send("/.edit/links", {
      method: "POST",
      headers: { ...urlencoded, ...headers },
      body,
    });
    expect([answer.status, answer.body]).toEqual([
      413,
      "What was sent is larger than a megabyte, and no form is. Nothing was changed.\n",
    ]);
    expect(await preview().files()).toEqual(before);
  });

  it("is taken from this preview’s own page, and changes one file", async () => {
    const { host } = new URL(preview().address);
    const { status, headers } = await post("/.edit/links", await moveUp(), {
      origin: `http://${host}`,
      "sec-fetch-site": "same-origin",
    });
    expect([status, headers.location]).toEqual([303, "/.edit/links?from=/&saved=1#saved"]);
    const after = await preview().files();
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(["_data/links.ts"]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it("says so where another program changed the data meanwhile, and keeps what was typed", async () => {
    const { body } = await send(form);
    const label = /name="label"[^>]* value="([^"]*)"/.exec(body)?.[1] ?? "";
    const path = join(preview().folder, "_data/links.ts");
    const text = before["_data/links.ts"] ?? "";
    expect(text).toContain(`"${label}"`);
    await writeFile(path, text.replace(`"${label}"`, '"Changed by another program"'));
    const fields = formFields(body).map(([name, value]): [string, string] => [
      name,
      name === "label" ? "Typed in the form" : value,
    ]);
    const written = await preview().files();
    const answer = await post(form, [...fields, ["do", "save"]]);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("Somebody changed this while you were typing.");
    expect(answer.body).toContain('value="Typed in the form"');
    expect(await preview().files()).toEqual(written);
    const again = await post(form, [...formFields(answer.body), ["do", "save"]]);
    expect(again.status).toBe(303);
    expect((await preview().files())["_data/links.ts"]).toContain('"Typed in the form"');
  });
});

describe("a kind whose file isn’t written as it should be", () => {
  it("has no form, but says where that is to be mended", async () => {
    const path = join(preview().folder, "_data/quotes.ts");
    const text = before["_data/quotes.ts"] ?? "";
    await writeFile(path, `${text.trimEnd()}\n}\n`);
    const broken = await preview().files();
    for (const asked of ["/.edit/quotes", "/.edit/quotes/new"]) {
      const { status, body } = await send(asked);
      expect(status).toBe(200);
      expect(body).toContain("can’t be changed by form now</h1>");
      expect(body).toMatch(/<p>In _data\/quotes\.ts, line \d+, column \d+:<\/p>/);
    }
    const { status } = await post("/.edit/quotes/new", await moveUp());
    expect(status).toBe(200);
    expect(await preview().files()).toEqual(broken);
    await writeFile(path, text);
  });
});

describe("a form that there isn’t", () => {
  it.each(["/.edit/nothing", "/.edit/links/nothing", "/.edit/links/nothing/remove"])(
    "is told as such: %s",
    async (asked) => {
      const { status, body } = await send(asked);
      expect(status).toBe(404);
      expect(body).toContain("There is nothing to change here</h1>");
    },
  );
});

describe("data that aren’t there", () => {
  it("are told in a sentence, and their forms come back with them", async () => {
    const data = join(preview().folder, "_data");
    await rename(data, `${data}-gone`);
    const { status, body } = await send(form);
    expect([status, body]).toEqual([500, `The folder ${data} isn’t there or can’t be opened.\n`]);
    await rename(`${data}-gone`, data);
    expect((await send(form)).status).toBe(200);
  });
});

describe("odd requests", () => {
  const steps = fc.constantFrom(
    "..",
    ".",
    "%2e%2e",
    "%2f",
    "%00",
    "\\",
    "links",
    "new",
    "remove",
    "_data",
    "quotes",
    "package.json",
    "%",
    "é",
    "__proto__",
    "constructor",
    "at.0",
    "?",
    "#",
    "//",
  );
  const paths = fc.array(steps, { maxLength: 6 }).map((found) => `/.edit/${found.join("/")}`);

  it("never end the preview and never write a file", async () => {
    const fields = await moveUp();
    const token = fields.filter(([name]) => name === "token");
    await fc.assert(
      fc.asyncProperty(
        paths,
        fc.constantFrom("up:at.0", "save", "remove", "add:__proto__", "down:../x"),
        async (path, said) => {
          const plain = encodeURI(path).replaceAll("%25", "%");
          const read = await send(plain);
          expect([200, 301, 400, 404]).toContain(read.status);
          if (/links|quotes/.test(plain) && said !== "up:at.0") return;
          const written = await post(plain, [...token, ["from", "../../x.html"], ["do", said]]);
          expect([200, 301, 400, 404, 405]).toContain(written.status);
        },
      ),
      { numRuns: 200 },
    );
    expect(await preview().files()).toEqual(before);
    expect((await send(form)).status).toBe(200);
  });

  it("never end it as lines that aren’t HTTP", async () => {
    const { port } = new URL(preview().address);
    for (const line of [
      "GET",
      "GET  HTTP/1.1\r\n\r\n",
      "POST /.edit/links HTTP/9.9\r\n\r\n",
      "\0\0\0\r\n\r\n",
      "POST //.edit/links HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    ]) {
      await new Promise<void>((done) => {
        const socket = connect(Number(port), "127.0.0.1", () => socket.end(line));
        socket.on("error", () => done());
        socket.on("close", () => done());
        socket.resume();
      });
    }
    expect((await send(form)).status).toBe(200);
  });
});
