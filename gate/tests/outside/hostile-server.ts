import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** A server on 127.0.0.1 that does what servers shouldn't, and counts who asks. */
export type HostileServer = {
  port: number;
  /** Each request in order: `HEAD /path`. */
  log: string[];
  /** The user agents that were seen. */
  agents: Set<string>;
  /** The most requests that were under way at once, by host name, and to all of them. */
  mostAtOnce: { perHost: Map<string, number>; inAll: number };
  /** Bytes that the server could hand over, by path. */
  sent: Map<string, number>;
  close: () => Promise<void>;
};

type Handler = (request: IncomingMessage, response: ServerResponse, server: HostileServer) => void;

const html = (body: string, head = "<title>A page</title>") =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

const page =
  (body: string, head?: string, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(200, { "content-type": "text/html", ...headers }).end(html(body, head));

const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(code, headers).end();

const redirect = (code: number, location: string): Handler => status(code, { location });

const headRefused =
  (code: number): Handler =>
  (request, response, server) =>
    (request.method === "HEAD" ? status(code) : page("fine"))(request, response, server);

/** Sends bytes as they are, past Node's own care for the protocol. */
const raw =
  (text: string, end = true): Handler =>
  ({ socket }) => {
    socket.write(text);
    if (end) socket.destroySoon();
  };

const afterHead =
  (handler: Handler): Handler =>
  (request, response, server) =>
    (request.method === "HEAD" ? page("") : handler)(request, response, server);

/** Fails the first requests and then answers. */
const failsFirst = (times: number, handler: Handler): Handler => {
  let requests = 0;
  return (request, response, server) => {
    requests += 1;
    (requests <= times ? handler : page("fine"))(request, response, server);
  };
};

/** Answers nobody until so many are waiting. */
const together = (many: number): Handler => {
  const waiting: ServerResponse[] = [];
  return (_, response) => {
    waiting.push(response);
    if (waiting.length < many) return;
    for (const each of waiting.splice(0))
      each.writeHead(200, { "content-type": "text/plain" }).end();
  };
};

const pour =
  (chunk: string): Handler =>
  ({ url = "" }, response, server) => {
    response.writeHead(200, { "content-type": "text/html" });
    const more = () => {
      while (!response.destroyed) {
        server.sent.set(url, (server.sent.get(url) ?? 0) + chunk.length);
        if (!response.write(chunk)) return;
      }
    };
    response.on("drain", more);
    more();
  };

// Made once and before all, so that a test of how much memory it costs to read doesn’t count it
const bomb = gzipSync(Buffer.alloc(50_000_000));

const routes = (): Record<string, Handler> => ({
  "/": page("home"),
  "/en/": page("home"),
  "/ok": page('<p id="here">x</p><a name="old">x</a><p id="né">x</p>'),
  "/code": page('<p id="user-content-install">x</p>'),
  "/app": page('<div id="root"></div>', '<script src="/app.js"></script>'),
  "/no-type": (_, response) => response.writeHead(200).end("%PDF-1.7"),
  "/no-type-page": (_, response) => response.writeHead(200).end(html("<p>x</p>")),
  "/file.pdf": (_, response) =>
    response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),

  "/r301": redirect(301, "/ok"),
  "/r308": redirect(308, "ok"),
  "/r302": redirect(302, "/ok"),
  "/r303": redirect(303, "/ok"),
  "/r307": redirect(307, "/ok"),
  "/r301-302": redirect(301, "/r302"),
  "/r302-301": redirect(302, "/r301"),
  "/r-own-fragment": redirect(302, "/ok#other"),
  "/r-utf8": redirect(302, Buffer.from("/né", "utf8").toString("latin1")),
  [encodeURI("/né")]: page("fine"),
  "/r-none": status(302),
  "/r-empty": status(302, { location: "" }),
  "/r-script": redirect(302, "javascript:alert(1)"),
  "/r-file": redirect(302, "file:///etc/passwd"),
  "/r-broken": redirect(302, "http://[broken"),
  "/r-private": redirect(302, "http://10.0.0.1/"),
  "/r-metadata": redirect(302, "http://169.254.169.254/latest/meta-data/"),
  "/r-private-6": redirect(302, "http://[::1]:1/"),
  "/r-private-name": redirect(302, "http://inside.test/"),
  "/r-home": redirect(302, "/"),
  "/r301-home": redirect(301, "/en/"),
  "/r-error-page": redirect(302, "/404.html"),
  "/404.html": page("Hier ist nichts"),
  "/loop": redirect(302, "/loop"),
  "/loop-a": redirect(302, "/loop-b"),
  "/loop-b": redirect(302, "/loop-a"),
  "/loop-cookie": status(302, { location: "/loop-cookie", "set-cookie": "a=b" }),
  "/meta": page("", '<meta http-equiv="refresh" content="0; url=/ok">'),
  "/meta-home": page("", '<meta http-equiv="refresh" content="0; url=/">'),
  "/meta-self": page("news", '<meta http-equiv="refresh" content="5; url=/meta-self">'),
  "/meta-noscript": page(
    "news",
    '<noscript><meta http-equiv="refresh" content="0; url=/gone"></noscript>',
  ),
  "/meta-late": page("news", '<meta http-equiv="refresh" content="300; url=/gone">'),

  "/head405": headRefused(405),
  "/head404": headRefused(404),
  "/head403": headRefused(403),
  "/head501": headRefused(501),
  "/head-home": (request, response, server) =>
    (request.method === "HEAD" ? redirect(302, "/") : page("fine"))(request, response, server),
  "/head-error": (request, response, server) =>
    (request.method === "HEAD" ? redirect(302, "/s404") : page("fine"))(request, response, server),
  "/head-reset": (request, response, server) =>
    request.method === "HEAD"
      ? request.socket.resetAndDestroy()
      : page("x")(request, response, server),

  "/slow-headers": () => {},
  "/slow-body": afterHead((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).write("<p>");
  }),
  "/endless": afterHead(pour(" ".repeat(16_384))),
  "/huge": afterHead(page(`${"x".repeat(300_000)}<p id="late">x</p>`)),
  "/bomb": afterHead((_, response) =>
    response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(bomb),
  ),
  "/false-gzip": afterHead((_, response) =>
    response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end("no"),
  ),
  "/together": together(8),
  "/short": afterHead(
    raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\nx"),
  ),
  "/long": afterHead(
    raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1\r\n\r\nxyz"),
  ),
  "/chunks": afterHead(
    raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx"),
  ),
  "/reset": (request) => request.socket.resetAndDestroy(),
  "/hang-up": (request) => request.socket.destroy(),
  "/no-http": raw("SSH-2.0-OpenSSH_9.6\r\n"),
  "/big-headers": raw(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(100_000)}\r\n\r\n`),
  "/split-headers": raw(
    "HTTP/1.1 302 Found\r\nLocation: /ok\r\n\tX: y\r\nContent-Length: 0\r\n\r\n",
  ),
  "/reset-once": failsFirst(2, (request) => request.socket.resetAndDestroy()),

  ...Object.fromEntries(
    [204, 304, 400, 401, 403, 404, 410, 429, 451, 500, 503, 999].map((code) => [
      `/s${code}`,
      status(code),
    ]),
  ),
  "/503-then-ok": failsFirst(2, status(503)),
  "/500-then-ok": failsFirst(3, status(500)),
  "/429-1": failsFirst(1, status(429, { "retry-after": "1" })),
  "/429-date": failsFirst(1, status(429, { "retry-after": "Fri, 02 Jan 2026 00:00:07 GMT" })),
  "/429-past": failsFirst(1, status(429, { "retry-after": "Mon, 01 Jan 2024 00:00:00 GMT" })),
  "/429-garbage": failsFirst(1, status(429, { "retry-after": "soon, friend 2" })),
  "/429-86400": status(429, { "retry-after": "86400" }),
  "/head-429": (request, response, server) =>
    (request.method === "HEAD" ? status(429, { "retry-after": "2" }) : page("x"))(
      request,
      response,
      server,
    ),

  "/soft-title": page("x", "<title>Page not found | A council</title>"),
  "/soft-heading": page("<h1>Sorry, we couldn’t find that page</h1>"),
  "/soft-main": page("<h1>A council</h1><main><h2>Page<br>not found</h2></main>"),
  "/soft-mark": page(
    "<h1>Hello!</h1>",
    '<title>A council</title></head><body class="home error404">',
  ),
  "/soft-sentence": page(
    '<p>Sorry, the page you were looking for was not found.</p><a href="/">Home</a>',
  ),
  "/r-error-query": redirect(302, "/oh-no?error=404"),
  "/oh-no?error=404": page("Hier ist nichts"),
  "/empty": status(200, { "content-type": "text/html" }),
  "/guarded": page("Checking your browser", "<title>Just a moment...</title>"),
  "/parked": page("<h1>Buy it</h1>", "<title>a.test is for sale</title>"),
  "/parked-script": page(
    "<h1>a.test</h1>",
    '<title>a.test</title><script src="https://img.sedoparking.com/x.js"></script>',
  ),
  "/empty-server": page("<h1>Welcome to nginx!</h1>"),
  "/houses": page("<h1>Houses for sale</h1>", "<title>Houses for sale in Anytown</title>"),
  "/r-login": redirect(302, "/login?back=%2Fr-login"),
  "/login?back=%2Fr-login": page("<h1>Members</h1>"),
  "/r-password": redirect(302, "/members"),
  "/members": page('<h1>Please sign in</h1><input type="password">'),
  "/portal": redirect(301, "/portal/"),
  "/portal/": page('<h1>Sign in to the portal</h1><input type="password">'),
  "/lessons/errors": redirect(302, "/lessons/errors/"),
  "/lessons/errors/": page("<h1>Errors in sums</h1>"),
  "/r-with-login": redirect(302, "/about-us"),
  "/about-us": page('<h1>About us</h1><form>Members: <input type="password"></form>'),
  "/login": page('<h1>Sign in</h1><input type="password">'),
  "/r-login-moved": redirect(302, "/login"),
  "/about-missing": page("<h1>When a child is not found</h1>", "<title>Missing children</title>"),
  "/latin1": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
      .end(Buffer.from(html('<p id="café">x</p>'), "latin1")),
  "/latin1-meta": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(Buffer.from(html('<p id="café">x</p>', '<meta charset="windows-1252">'), "latin1")),
});

/** Starts the server. Whoever starts it closes it. */
export async function startHostileServer(): Promise<HostileServer> {
  const handlers = routes();
  const active = new Map<string, number>();
  const server = createServer({ keepAlive: true }, (request, response) => {
    const { method, url = "", headers } = request;
    const host = headers.host ?? "";
    hostile.log.push(`${method} ${url}`);
    hostile.agents.add(headers["user-agent"] ?? "");
    count(host, 1);
    response.on("close", () => count(host, -1));
    (handlers[url] ?? status(404))(request, response, hostile);
  });
  const hostile: HostileServer = {
    port: 0,
    log: [],
    agents: new Set(),
    mostAtOnce: { perHost: new Map(), inAll: 0 },
    sent: new Map(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  function count(host: string, by: number): void {
    const now = (active.get(host) ?? 0) + by;
    active.set(host, now);
    const { perHost } = hostile.mostAtOnce;
    perHost.set(host, Math.max(perHost.get(host) ?? 0, now));
    const inAll = [...active.values()].reduce((sum, each) => sum + each, 0);
    hostile.mostAtOnce.inAll = Math.max(hostile.mostAtOnce.inAll, inAll);
  }
  server.on("clientError", (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(hostile, { port });
}
