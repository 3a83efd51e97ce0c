import {
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildSite } from "../../../src/publish/build-site.ts";
import { listedFiles } from "../../../src/publish/downloads/sums-file.ts";
import { listFiles } from "../../../src/publish/list-files.ts";

const fixture = join(import.meta.dirname, "../../fixtures/anytown/_data");
const today = "2026-11-23";
let folder: string;
let data: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "foreign-"));
  data = join(folder, "_data");
  output = join(folder, "dist");
  await cp(fixture, data, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(top: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(top, path)), { recursive: true });
  await writeFile(join(top, path), text);
}

describe("what people put into the output folder", () => {
  it("is there after the next build, folders and links too", async () => {
    await buildSite({ data, output, today });
    const own = await listFiles(output);
    const theirs = {
      ".htaccess": "ErrorDocument 404 /404.html",
      CNAME: "strategy.test",
      ".well-known/acme/token": "abc",
      "priorities/notes.txt": "mine",
      ".git/HEAD": "ref: refs/heads/pages",
    };
    for (const [path, text] of Object.entries(theirs)) await put(output, path, text);
    await mkdir(join(output, "uploads"));
    await symlink("nowhere/at-all", join(output, "link"));
    for (const keepDownloads of [false, true]) {
      await buildSite({ data, output, today, keepDownloads });
      for (const [path, text] of Object.entries(theirs)) {
        expect(await readFile(join(output, path), "utf8")).toBe(text);
      }
      expect((await lstat(join(output, "uploads"))).isDirectory()).toBe(true);
      expect(await readlink(join(output, "link"))).toBe("nowhere/at-all");
      expect(await listFiles(output)).toEqual([...own, ...Object.keys(theirs)].toSorted());
    }
    expect((await readdir(folder)).toSorted()).toEqual(["_data", "dist"]);
  });

  it("is not replaced by a page of the same name", async () => {
    const siteUrl = "https://strategy.test/";
    await buildSite({ data, output, today });
    await put(output, "robots.txt", "mine");
    await expect(buildSite({ data, output, today, siteUrl })).rejects.toThrow(
      `${join(output, "robots.txt")} is not from a build, and this build has a file of that name. Take yours away, or rename it, and build again.`,
    );
    expect(await readFile(join(output, "robots.txt"), "utf8")).toBe("mine");
    expect((await readdir(folder)).toSorted()).toEqual(["_data", "dist"]);
  });

  it("does not count packed twins of pages, which are old after a build", async () => {
    await buildSite({ data, output, today });
    const own = await listFiles(output);
    for (const end of ["gz", "br", "zst"]) await put(output, `index.html.${end}`, "old");
    await put(output, "theirs.gz", "mine");
    await buildSite({ data, output, today });
    expect(await listFiles(output)).toEqual([...own, "theirs.gz"].toSorted());
  });

  it("is no page that an edit took away", async () => {
    await buildSite({ data, output, today, keepDownloads: true });
    const pages = await listFiles(output);
    await cp(join(fixture, "../../brackenford/_data"), data, { recursive: true });
    await buildSite({ data, output, today, keepDownloads: true });
    expect(await listFiles(output)).not.toEqual(pages);
    await cp(fixture, data, { recursive: true });
    await buildSite({ data, output, today, keepDownloads: true });
    expect(await listFiles(output)).toEqual(pages);
  });
});

describe("the files in _files", () => {
  const files = () => join(folder, "_files");

  it("are taken into each build and its list of fingerprints, but not into the archive", async () => {
    await put(files(), "CNAME", "strategy.test");
    await put(files(), ".well-known/acme/token", "abc");
    await put(files(), ".DS_Store", "of a file manager");
    for (const keepDownloads of [false, true]) {
      await buildSite({ data, output, today, keepDownloads });
      expect(await readFile(join(output, "CNAME"), "utf8")).toBe("strategy.test");
      const listed = await listedFiles(output);
      expect(listed).toContain("CNAME");
      expect(listed).toContain(".well-known/acme/token");
      expect(await listFiles(output)).not.toContain(".DS_Store");
    }
    const archive = await readFile(join(output, "downloads/whole-site.zip"));
    expect(archive.includes("CNAME")).toBe(false);
    await rm(files(), { recursive: true });
    await buildSite({ data, output, today });
    expect(await readdir(output)).not.toContain("CNAME");
  });

  it("take the place of what a build makes for robots, where people have their own", async () => {
    await put(files(), "robots.txt", "User-agent: *\nDisallow: /\n");
    await buildSite({ data, output, today, siteUrl: "https://strategy.test/" });
    expect(await readFile(join(output, "robots.txt"), "utf8")).toContain("Disallow: /");
  });

  it.each(["index.html", "downloads/whole-site.zip", "_headers"])(
    "can’t have the name of the site’s own %s",
    async (path) => {
      await put(files(), path, "mine");
      await expect(buildSite({ data, output, today })).rejects.toThrow(
        `_files/${path} has the name of a file that the build makes. Give it another name, or take it away.`,
      );
    },
  );

  it("must be files", async () => {
    await mkdir(files());
    await symlink("/etc/hostname", join(files(), "name.txt"));
    await expect(buildSite({ data, output, today })).rejects.toThrow(
      "_files/name.txt is a link, or no file at all. Put the file itself there.",
    );
  });
});
