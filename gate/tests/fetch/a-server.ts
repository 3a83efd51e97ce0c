import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Answers by path: HTML as a text, or whatever a function writes. */
export type Answers = Readonly<
  Record<string, string | ((response: ServerResponse, request: IncomingMessage) => void)>
>;

/** Starts a server on this machine that is stopped after the test; what isn't listed is a 404. */
export async function aServer(answers: Answers): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const answer = answers[path] ?? answers["*"];
    if (typeof answer === "function") return answer(response, request);
    if (answer === undefined) return void response.writeHead(404).end("Nothing here");
    const type = path.endsWith(".css")
      ? "text/css"
      : path.endsWith(".xml")
        ? "application/xml"
        : "text/html";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(answer);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Sends the reader on. */
export const sendTo = (location: string) => (response: ServerResponse) =>
  void response.writeHead(302, { location }).end();

/** A sitemap of addresses. */
export const sitemapOf = (...pages: string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages
    .map((page) => `<url><loc>${page}</loc></url>`)
    .join("")}</urlset>`;
