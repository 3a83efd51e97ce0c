import { chmod, mkdtemp, rm } from "node:fs/promises";
import { type IncomingHttpHeaders, type IncomingMessage, get as request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../../_includes/html.ts";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { hostFiles } from "../../../src/publish/hosting/host-files.ts";
import { responseHeaders } from "../../../src/publish/hosting/response-headers.ts";
import { builtSite } from "../../site/built-site.ts";
import { hasApache, startApache } from "./start-apache.ts";
import { hasCaddy, startCaddy } from "./start-caddy.ts";
import type { Server } from "./start-server.ts";

const site = builtSite("brackenford");

const servers = [
  {
    name: "Apache",
    file: "apache.htaccess",
    has: hasApache(),
    start: startApache,
    package: "apache2",
  },
  { name: "Caddy", file: "Caddyfile", has: hasCaddy(), start: startCaddy, package: "caddy" },
];

for (const { name, has, package: from } of servers) {
  if (has) continue;
  process.stderr.write(
    `${name} is not installed here, so its settings are not tried. Install it: apt install ${from}.\n`,
  );
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Asks as an HTTP library doesn’t: without unpacking and without a cache. */
async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((answered, failed) =>
    request(url, { headers }, answered).on("error", failed),
  );
  const body = (await response.toArray()).join("");
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}

describe.each(servers)("$name with the written settings", ({ file, has, start }) => {
  let room: string;
  let server: Server;

  beforeAll(async () => {
    if (!has) return;
    room = await mkdtemp(join(tmpdir(), "server-"));
    // The server may work under another name than ours.
    await chmod(room, 0o755);
    server = await start(hostFiles().get(file) ?? "", site().folder, room);
  });
  afterAll(async () => {
    await server?.stop();
    if (room) await rm(room, { recursive: true, force: true });
  });

  it.runIf(has).each([
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
  ])("answers /%s with %i, %s and every header", async (path, status, type) => {
    const { headers, body, ...answer } = await ask(server.url + path);
    expect([answer.status, headers["content-type"]]).toEqual([status, type]);
    for (const [name, value] of responseHeaders()) {
      expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
    }
    if (status === 404) expect(body).toContain(html`<h1>${interfaceText.notFound}</h1>`.markup);
  });

  it.runIf(has).each(["identity", "gzip"])(
    "knows a page again that a browser has kept: %s",
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
