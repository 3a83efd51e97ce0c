import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { buildSite } from "../../src/publish/build-site.ts";

vi.mock("../../src/publish/write-pages.ts", () => ({
  writePages: async (_site: unknown, folder: string) => {
    await writeFile(join(folder, "index.html"), "half a si");
    throw new Error("The disk is full.");
  },
}));

it("leaves the last good site as it was when a page can’t be rendered or written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "strategy-"));
  const output = join(folder, "dist");
  await mkdir(output);
  for (const name of ["index.html", "_headers", "downloads.html"]) {
    await writeFile(join(output, name), "the last good site");
  }
  const listed = ["index.html", "_headers", "downloads.html"];
  const lines = listed.map((name) => `${"0".repeat(64)}  ${name}\n`);
  await writeFile(join(output, "SHA256SUMS"), lines.join(""));
  const data = join(import.meta.dirname, "../fixtures/anytown/_data");
  await expect(buildSite({ data, output, today: "2026-11-23" })).rejects.toThrow(
    "The disk is full.",
  );
  expect(await readFile(join(output, "index.html"), "utf8")).toBe("the last good site");
  expect(await readdir(folder)).toEqual(["dist"]);
  await rm(folder, { recursive: true });
});
