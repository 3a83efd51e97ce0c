import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** A host at work on the loopback; `seen` are the answers that it gave which were not a page or file. */
export type Host = { url: string; missing: string[]; close: () => Promise<void> };

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".epub": "application/epub+zip",
  ".zip": "application/zip",
};

/**
 * Serves a folder as plain hosts do.
 *
 * @param under the folder of the host that the site stands in, percent-encoded
 * @param strip sends `about.html` to `about`, as some hosts do
 */
export async function serveFolder(
  folder: string,
  { under = "/", strip = false } = {},
): Promise<Host> {
  const missing: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const bare = pathname.replace(/\.html$/, "");
    if (strip && bare !== pathname) {
      response.writeHead(301, { Location: bare.replace(/\/index$/, "/") }).end();
      return;
    }
    const inside = pathname.startsWith(under)
      ? decodeURIComponent(pathname.slice(under.length))
      : "";
    const path = pathname.endsWith("/") ? `${inside}index.html` : inside;
    const file = strip && extname(path) === "" && path !== "SHA256SUMS" ? `${path}.html` : path;
    try {
      if (!pathname.startsWith(under)) throw new Error("outside");
      const body = await readFile(join(folder, file));
      response.writeHead(200, { "Content-Type": types[extname(file)] ?? "text/plain" }).end(body);
    } catch {
      missing.push(pathname);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    missing,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
