import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { serveFolder } from "../../../bench/catch/serve-folder.ts";

let room: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "serve-"));
  await mkdir(join(room, "site"));
  await writeFile(join(room, "site/a page.html"), "<p>Here</p>");
  await writeFile(join(room, "secret.html"), "<p>Not here</p>");
  server = await serveFolder(join(room, "site"));
});

afterEach(async () => {
  await server.stop();
  await rm(room, { recursive: true, force: true });
});

it("gives a file with its type", async () => {
  const response = await fetch(`${server.url}a%20page.html?query`);
  expect(response.headers.get("content-type")).toBe("text/html");
  expect(await response.text()).toBe("<p>Here</p>");
});

it("gives no folder, nothing that isn’t there, and nothing outside", async () => {
  const paths = ["", "none.html", "..%2fsecret.html", "%"];
  const codes = await Promise.all(
    paths.map(async (path) => (await fetch(server.url + path)).status),
  );
  expect(codes).toEqual([404, 404, 404, 404]);
});
