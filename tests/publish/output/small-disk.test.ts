import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../../gate/tests/needs/needs.ts";
import { buildSite } from "../../../src/publish/build-site.ts";
import { digestFiles } from "../../../src/publish/downloads/digest-files.ts";
import { failureReason } from "../../../src/publish/failure-reason.ts";
import { listFiles } from "../../../src/publish/list-files.ts";

const data = join(import.meta.dirname, "../../fixtures/anytown/_data");
const today = "2026-11-23";

/** A small disk of its own. */
const mountDisk = (folder: string) =>
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", folder], { stdio: "ignore" });

describe("a small disk", needs("smallDisk"), () => {
  let disk: string;
  let output: string;
  let filler: string;
  const state = async () => [...digestFiles(output, await listFiles(output))];
  let old: Awaited<ReturnType<typeof state>>;

  beforeAll(async () => {
    disk = await mkdtemp(join(tmpdir(), "small-disk-"));
    mountDisk(disk);
    output = join(disk, "dist");
    filler = join(disk, "filler");
    await buildSite({ data, output, today });
    old = await state();
  });
  afterAll(async () => {
    execFileSync("umount", [disk]);
    await rm(disk, { recursive: true, force: true });
  });

  it.each([0, 0.01, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95])(
    "with room for %f of a site keeps the old one to the byte, and nothing else",
    async (share) => {
      const { bavail, bfree, blocks, bsize } = await statfs(disk);
      const left = Math.floor((blocks - bfree) * share);
      await writeFile(filler, Buffer.alloc((bavail - left) * bsize));
      const reason = await buildSite({ data, output, today }).then(() => "built", failureReason);
      await rm(filler);
      expect(reason).toBe(
        "the disk is full. If a site stood there, it is as it was. Make room, and build again.",
      );
      expect(await readdir(disk)).toEqual(["dist"]);
      expect(await state()).toEqual(old);
    },
  );

  it("that is mounted where the site goes can’t be swapped, which is told in a sentence", async () => {
    const place = await mkdtemp(join(tmpdir(), "mounted-"));
    const mounted = join(place, "dist");
    await mkdir(mounted);
    mountDisk(mounted);
    try {
      const reason = await buildSite({ data, output: mounted, today }).then(
        () => "built",
        failureReason,
      );
      expect(reason).toBe(
        `${mounted} can’t be written: it is a disk of its own (a mount point), or a program holds it open. Build into a folder inside it, or close that program. If a site stands there, it is as it was.`,
      );
      expect(await readdir(place)).toEqual(["dist"]);
      await buildSite({ data, output: join(mounted, "site"), today });
      expect(await readFile(join(mounted, "site/index.html"), "utf8")).toContain("<h1");
    } finally {
      execFileSync("umount", [mounted]);
      await rm(place, { recursive: true, force: true });
    }
  });
});
