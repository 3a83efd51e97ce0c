import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, relative, sep } from "node:path";
import type { EditDoor } from "./edit-door.ts";
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
 * Serves a folder to this computer alone. Pages get a script that loads them anew after each build, and
 * links to forms that edit what they say; the files on disk stay as they are.
 *
 * @param edit answers requests for those forms
 * @param settled the build that is under way, if one is; requests wait for it
 * @throws a plain sentence when the port can’t be used
 */
export async function servePreview({
  folder,
  port,
  settled,
  edit,
}: {
  folder: string;
  port: number;
  settled: () => Promise<void> | undefined;
  edit: EditDoor;
}): Promise<PreviewServer> {
  const pages = new Set<ServerResponse>();
  let failure: Failure | undefined;
  let build = 0;

  const server = createServer(async (request, response) => {
    try {
      const { url = "/", method = "" } = request;
      const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
      // The forms judge more strictly who asks
      if (!pathname.startsWith("/.edit/") && !fromHere(request))
        return send(response, 403, ".txt", "This preview is for this computer.");
      if (pathname === "/.edit")
        return response.writeHead(301, { location: "/.edit/", "cache-control": "no-store" }).end();
      if (pathname.startsWith("/.edit/")) {
        return await answerForm(request, response, (server.address() as AddressInfo).port);
      }
      if (method !== "GET" && method !== "HEAD") {
        response.setHeader("allow", "GET, HEAD");
        return send(response, 405, ".txt", "The preview can be read, and edited by its forms.");
      }
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
      const saved = searchParams.get("saved");
      if (failure) {
        const told = await failurePage(failure, saved);
        return send(response, 500, ".html", reloadable(told, build));
      }
      if (await isBareFolder(folder, pathname)) {
        // One slash at its start: two would name another site.
        const location = `${pathname.replace(/^\/+/, "/")}/`;
        return response.writeHead(301, { location, "cache-control": "no-store" }).end();
      }
      const found = (await fileAt(folder, pathname)) ?? (await fileAt(folder, "/404.html"));
      if (!found) return send(response, 404, ".txt", "There is no such page.");
      const status = found.path.endsWith("404.html") ? 404 : 200;
      const type = extname(found.path);
      if (type !== ".html") return send(response, status, type, found.bytes);
      const path = relative(folder, found.path).split(sep).join("/");
      const page = await edit.dressed(found.bytes.toString("utf8"), path, build, saved);
      return send(response, status, type, reloadable(page, build));
    } catch {
      return send(response, 400, ".txt", "This address can’t be read.");
    }
  });

  /** What is broken may be what forms are made of, or all of the data. */
  async function failurePage(failed: Failure, saved: string | null): Promise<string> {
    try {
      const forms = "problems" in failed ? await edit.mending(failed.problems) : [];
      return await edit.dressed(errorPage(failed, forms), "", build, saved);
    } catch {
      return errorPage(failed, []);
    }
  }

  async function answerForm(
    request: IncomingMessage,
    response: ServerResponse,
    port: number,
  ): Promise<void> {
    const { url = "/", method = "", headers } = request;
    const reply = await edit
      .answer({ method, headers, url, port, body: request })
      .catch(async (error: unknown) => {
        if (error instanceof URIError) throw error;
        const { failureReason } = await import("../publish/failure-reason.ts");
        const headers = { "content-type": types[".txt"] ?? "", "cache-control": "no-store" };
        return { status: 500, headers, body: `${failureReason(error)}\n` };
      });
    // What was too large to be read to its end is left
    if (!request.complete) response.setHeader("connection", "close");
    response.writeHead(reply.status, reply.headers).end(reply.body);
  }

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
function fromHere({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? "").replace(/:\d+$/, "");
  return ["127.0.0.1", "localhost"].includes(host);
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
