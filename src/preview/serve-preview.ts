import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { errorPage } from "./error-page.ts";
import type { Failure } from "./failure.ts";
import { reloadable, reloadScript } from "./reload-script.ts";

/** A server that shows the last build, or why there is none. */
export type PreviewServer = {
  address: string;
  /** Lets open pages load anew. */
  show: (failure: Failure | undefined) => void;
  close: () => Promise<void>;
};

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".zip": "application/zip",
  ".epub": "application/epub+zip",
  ".pdf": "application/pdf",
};

/**
 * Serves a folder to this computer alone. Pages get a script that loads them anew after each build;
 * the files on disk stay as they are.
 *
 * @param settled the build that is under way, if one is; requests wait for it
 * @throws a plain sentence when the port can’t be used
 */
export async function servePreview({
  folder,
  port,
  settled,
}: {
  folder: string;
  port: number;
  settled: () => Promise<void> | undefined;
}): Promise<PreviewServer> {
  const pages = new Set<ServerResponse>();
  let failure: Failure | undefined;
  let build = 0;

  const server = createServer(async (request, response) => {
    try {
      if (!fromHere(request))
        return send(response, 403, ".txt", "This preview is for this computer.");
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
      if (pathname === "/.preview/reload.js") {
        return send(response, 200, ".js", reloadScript);
      }
      if (pathname === "/.preview/builds") {
        response.writeHead(200, {
          "content-type": "text/event-stream",
          "cache-control": "no-store",
        });
        response.write(": connected\n\n");
        if (Number(searchParams.get("seen")) !== build) response.write("data: new\n\n");
        pages.add(response);
        response.on("close", () => pages.delete(response));
        return;
      }
      await settled();
      if (failure) return send(response, 500, ".html", reloadable(errorPage(failure), build));
      if (await isBareFolder(folder, pathname)) {
        // One slash at its start: two would name another site.
        const location = `${pathname.replace(/^\/+/, "/")}/`;
        return response.writeHead(301, { location, "cache-control": "no-store" }).end();
      }
      const found = (await fileAt(folder, pathname)) ?? (await fileAt(folder, "/404.html"));
      if (!found) return send(response, 404, ".txt", "There is no such page.");
      const status = found.path.endsWith("404.html") ? 404 : 200;
      const type = extname(found.path);
      const body = type === ".html" ? reloadable(found.bytes.toString("utf8"), build) : found.bytes;
      return send(response, status, type, body);
    } catch {
      return send(response, 400, ".txt", "This address can’t be read.");
    }
  });
  server.listen(port, "127.0.0.1");
  await listening(server, port);

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show(shown) {
      failure = shown;
      build += 1;
      for (const page of pages) page.write("data: new\n\n");
    },
    async close() {
      for (const page of pages) page.end();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function listening(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  try {
    await once(server, "listening");
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    const why = taken ? "is taken by another program" : "can’t be used";
    throw new Error(`Port ${port} ${why}. Choose another: npm start -- --port ${port + 1}`);
  }
}

/** A page of another site could otherwise read the preview by giving its own name this computer’s address. */
function fromHere({ headers, method }: IncomingMessage): boolean {
  const host = (headers.host ?? "").replace(/:\d+$/, "");
  return (method === "GET" || method === "HEAD") && ["127.0.0.1", "localhost"].includes(host);
}

/** Whether an address names a folder with a page of its own, but lacks the slash from which its links lead. */
async function isBareFolder(folder: string, pathname: string): Promise<boolean> {
  if (pathname.endsWith("/") || (await fileAt(folder, pathname))) return false;
  return (await fileAt(folder, `${pathname}/`)) !== undefined;
}

async function fileAt(
  folder: string,
  pathname: string,
): Promise<{ path: string; bytes: Buffer } | undefined> {
  const inside = normalize(decodeURIComponent(pathname));
  const path = join(folder, inside.endsWith(sep) ? join(inside, "index.html") : inside);
  if (!path.startsWith(folder + sep) || path.includes("\0")) return undefined;
  try {
    if ((await stat(path)).isDirectory()) return undefined;
    return { path, bytes: await readFile(path) };
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    "content-type": types[type] ?? "application/octet-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}
