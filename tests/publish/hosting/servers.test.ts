import { chmod, cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { type IncomingHttpHeaders, type IncomingMessage, get as request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../../_includes/html.ts";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { needs } from "../../../gate/tests/needs/needs.ts";
import { responseHeaders } from "../../../src/publish/hosting/response-headers.ts";
import { builtSite } from "../../site/built-site.ts";
import { attribute, elementsOf } from "../../site/text-of.ts";
import { servers } from "./servers.ts";
import type { Server } from "./start-server.ts";

const site = builtSite("brackenford");

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Asks as an HTTP library doesn’t: without unpacking and without a cache. */
async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((answered, failed) =>
    request(url, { headers }, answered).on("error", failed),
  );
  const body = (await response.toArray()).join("");
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}

describe.each(servers)("$name with the written settings", ({ need, start }) => {
  let room: string;
  let server: Server;

  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), "server-"));
    // The server may work under another name than ours.
    await chmod(room, 0o755);
    server = await start(site().folder, room);
  });
  afterAll(async () => {
    await server?.stop();
    await rm(room, { recursive: true, force: true });
  });

  it.each([
    ["", 200, "text/html; charset=utf-8"],
    ["about.html", 200, "text/html; charset=utf-8"],
    ["about", 200, "text/html; charset=utf-8"],
    ["about/", 404, "text/html; charset=utf-8"],
    // A page and a folder of one name.
    ["downloads", 200, "text/html; charset=utf-8"],
    ["downloads/", 404, "text/html; charset=utf-8"],
    ["priorities", 404, "text/html; charset=utf-8"],
    ["no/such/page", 404, "text/html; charset=utf-8"],
    ["SHA256SUMS", 200, "text/plain; charset=utf-8"],
    ["downloads/data.json", 200, "application/json"],
    ["downloads/book.epub", 200, "application/epub+zip"],
    ["downloads/whole-site.zip", 200, "application/zip"],
  ])("answers /%s with %i, %s and every header", needs(need), async (path, status, type) => {
    const { headers, body, ...answer } = await ask(server.url + path);
    expect([answer.status, headers["content-type"]]).toEqual([status, type]);
    for (const [name, value] of responseHeaders()) {
      expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
    }
    if (status === 404) expect(body).toContain(html`<h1>${interfaceText.notFound}</h1>`.markup);
  });

  it.each(["identity", "gzip"])(
    "tells caches that a page comes in more than one coding: %s",
    needs(need),
    async (coding) => {
      const { headers } = await ask(server.url, { "Accept-Encoding": coding });
      expect([headers["content-encoding"] ?? "identity", headers.vary]).toEqual([
        coding,
        "Accept-Encoding",
      ]);
    },
  );

  it.each(["identity", "gzip"])(
    "knows a page again that a browser has kept: %s",
    needs(need),
    async (coding) => {
      const first = await ask(server.url, { "Accept-Encoding": coding });
      const again = await ask(server.url, {
        "Accept-Encoding": coding,
        "If-None-Match": first.headers.etag ?? "",
      });
      expect([first.status, first.headers["content-encoding"] ?? "identity", again.status]).toEqual(
        [200, coding, 304],
      );
    },
  );
});

describe.each(servers)("$name with the site in a folder", ({ need, start }) => {
  const under = "our plän/";
  let room: string;
  let server: Server;

  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), "server-"));
    const served = join(room, "served");
    await cp(site().folder, join(served, under), { recursive: true });
    // Pages of other people in a folder without a page of its own.
    await mkdir(join(served, "theirs"));
    await mkdir(join(room, "own"));
    for (const folder of [room, served, join(room, "own")]) await chmod(folder, 0o755);
    server = await start(served, join(room, "own"), under);
  });
  afterAll(async () => {
    await server?.stop();
    await rm(room, { recursive: true, force: true });
  });

  it.each(["", "?from=news"])(
    "leads from its address without a slash, with “%s”, to the one from which links work",
    needs(need),
    async (query) => {
      const address = server.url + encodeURI(under);
      const asked = address.replace(/\/$/, query);
      const { status, headers } = await ask(asked);
      expect([301, 308]).toContain(status);
      const arrived = new URL(headers.location ?? "", asked);
      // Servers write the letters of an address in more than one way.
      expect(decodeURI(arrived.origin + arrived.pathname)).toBe(decodeURI(address));
      const home = site().pages.find(({ path }) => path === "index.html");
      if (!home) throw new Error("The site has no home page.");
      const addresses = elementsOf(home.document, ({ tagName }) => tagName === "a")
        .map((link) => new URL(attribute(link, "href") ?? "", arrived))
        .filter(({ origin }) => origin === arrived.origin);
      expect(addresses.length).toBeGreaterThan(5);
      for (const { href } of addresses)
        expect([href, (await ask(href)).status]).toEqual([href, 200]);
    },
  );

  it.each(["priorities", "priorities/", "about/", "no-such-page"])(
    "has no page %s there",
    needs(need),
    async (path) => {
      expect((await ask(server.url + encodeURI(under) + path)).status).toBe(404);
    },
  );

  it("shows its list of checksums there", needs(need), async () => {
    const { status, headers } = await ask(`${server.url}${encodeURI(under)}SHA256SUMS`);
    expect([status, headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
  });

  it.each(["//theirs", "/%2Ftheirs", "/%5Ctheirs", "/theirs%0d%0aX-Theirs:1"])(
    "is not led to another site by %s",
    needs(need),
    async (path) => {
      const { status, headers } = await ask(server.url.replace(/\/$/, path));
      const { origin } = new URL(headers.location ?? "", server.url);
      expect([origin, headers["x-theirs"]]).toEqual([new URL(server.url).origin, undefined]);
      expect(status).toBeGreaterThanOrEqual(301);
    },
  );
});
