import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editDoor } from "../../src/preview/edit-door.ts";
import { type PreviewServer, servePreview } from "../../src/preview/serve-preview.ts";
import { dataFolders } from "../site/built-site.ts";

let folder: string;
let server: PreviewServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "served-"));
  for (const inner of ["our plän", "theirs", "empty"]) await mkdir(join(folder, inner));
  for (const page of ["404.html", "our plän/index.html", "theirs/index.html"]) {
    await writeFile(join(folder, page), `<!DOCTYPE html><title>${page}</title><p>${page}`);
  }
  const edit = editDoor({
    data: dataFolders.anytown,
    output: folder,
    today: "2026-11-25",
    rebuilt: async () => {},
  });
  server = await servePreview({ folder, port: 0, settled: () => undefined, edit });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks for a path just as it stands, which `fetch` would tidy up. */
async function ask(path: string): Promise<[status: number, location: string | undefined]> {
  const { port } = new URL(server.address);
  const [status, location] = await new Promise<[number, string | undefined]>((answered, failed) =>
    request({ host: "127.0.0.1", port, path }, (response) => {
      response.resume();
      answered([response.statusCode ?? 0, response.headers.location]);
    })
      .on("error", failed)
      .end(),
  );
  return [status, location];
}

describe("a folder of the preview", () => {
  it("is found from its address without the slash", async () => {
    expect(await ask("/our%20pl%C3%A4n")).toEqual([301, "/our%20pl%C3%A4n/"]);
    const response = await fetch(`${server.address}our plän`);
    expect([response.status, response.url]).toEqual([200, `${server.address}our%20pl%C3%A4n/`]);
    expect(await response.text()).toContain("<p>our plän/index.html");
  });

  it("is no page where it has none of its own", async () => {
    expect(await ask("/empty")).toEqual([404, undefined]);
    expect(await ask("/nothing")).toEqual([404, undefined]);
  });

  it.each(["/.//theirs", "/%2e//theirs", "//x/..//theirs"])(
    "never leads to another site: %s",
    async (path) => {
      const [, location = "/"] = await ask(path);
      expect(new URL(location, server.address).origin).toBe(new URL(server.address).origin);
    },
  );
});
