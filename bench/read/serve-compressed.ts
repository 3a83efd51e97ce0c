import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** Pages by their path, served as a good host would. */
export type Served = { url: string; stop: () => Promise<void> };

/** Serves pages on the loopback, compressed beforehand with Brotli and gzip, whichever a reader takes. */
export async function serveCompressed(pages: ReadonlyMap<string, string>): Promise<Served> {
  const bodies = new Map<string, { br: Buffer; gzip: Buffer }>();
  for (const [path, text] of pages) {
    const br = await promisify(brotliCompress)(text);
    bodies.set(`/${path}`, { br, gzip: await promisify(gzip)(text) });
  }
  const server = createServer((request, response) => {
    const body = bodies.get(request.url ?? "");
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const encoding = String(request.headers["accept-encoding"]).includes("br") ? "br" : "gzip";
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-encoding": encoding,
      "content-length": body[encoding].length,
    });
    response.end(body[encoding]);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections();
        server.close(() => stopped());
      }),
  };
}
