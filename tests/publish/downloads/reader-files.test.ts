import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileLimits } from "../../../src/content/file-limits.ts";
import { buildSite } from "../../../src/publish/build-site.ts";
import { listedDigests } from "../../../src/publish/downloads/sums-file.ts";
import { unpack } from "../../site/unpack.ts";

const anytown = join(import.meta.dirname, "../../fixtures/anytown/_data");
const today = "2026-11-23";
const pdf = Buffer.from(`%PDF-1.7\n${"%".repeat(12_345)}\n%%EOF\n`);
let folder: string;
let data: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reader-files-"));
  data = join(folder, "_data");
  output = join(folder, "dist");
  await cp(anytown, data, { recursive: true });
  await mkdir(join(folder, "_files"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, bytes: Buffer | string) =>
  writeFile(join(folder, "_files", name), bytes);

const read = (path: string) => readFile(join(output, path), "utf8");

async function edit(file: string, found: string, written: string): Promise<void> {
  const text = await readFile(join(data, file), "utf8");
  expect(text).toContain(found);
  await writeFile(join(data, file), text.replace(found, written));
}

/** Makes a document of the second link, and another of the version. */
async function nameFiles(): Promise<void> {
  await edit(
    "links.ts",
    'url: "https://www.alderby.council.gov.uk/plan"',
    'kind: "download", file: "plan.pdf"',
  );
  await edit(
    "versions.ts",
    'url: "https://www.alderby.council.gov.uk/signed"',
    'file: "signed.mp4"',
  );
  await put("plan.pdf", pdf);
  await put("signed.mp4", "signs");
}

async function build(options: { siteUrl?: string; keepDownloads?: boolean } = {}) {
  const warnings: string[] = [];
  const warn = (sentence: string) => warnings.push(sentence);
  const problems = await buildSite({ data, output, today, warn, ...options });
  const told = problems.map(
    ({ file, line, column, message, help }) => `${file}:${line}:${column} ${message} | ${help}`,
  );
  return { told, warnings };
}

describe("files for readers", () => {
  it("stand in the site, its fingerprints and its archive, with size and form told", async () => {
    await nameFiles();
    expect(await build()).toEqual({ told: [], warnings: [] });
    expect((await readFile(join(output, "files/plan.pdf"))).equals(pdf)).toBe(true);
    const digests = await listedDigests(output);
    expect(digests?.get("files/plan.pdf")).toBe(createHash("sha256").update(pdf).digest("hex"));
    const inside = join(folder, "unpacked");
    await unpack(join(output, "downloads/whole-site.zip"), inside);
    expect((await readFile(join(inside, "files/plan.pdf"))).equals(pdf)).toBe(true);
    expect((await readdir(join(inside, "files"))).sort()).toEqual(["plan.pdf", "signed.mp4"]);

    const help = await read("help.html");
    expect(help).toContain(
      '<a href="files/plan.pdf" download="plan.pdf">The plan on the council’s website</a>',
    );
    expect(help).toContain("<p>PDF, 13 kB</p>");
    const home = await read("index.html");
    expect(home).toContain(
      '<a href="files/signed.mp4" download="signed.mp4" hreflang="bfi">British Sign Language</a>',
    );
    expect(home).toContain("video, 12 minutes, 1 kB, in British Sign Language");
  });

  it("are said to be on the site where they can’t be reached, or led to by its address", async () => {
    await nameFiles();
    await build();
    const alone = await read("strategy.html");
    expect(alone).toContain("The plan on the council’s website (a file on this site)");
    expect(alone).not.toContain("files/plan.pdf");
    await build({ siteUrl: "https://strategy.test/" });
    expect(await read("strategy.html")).toContain(
      '<a href="https://strategy.test/files/plan.pdf" download="plan.pdf">The plan on the council’s website</a>',
    );
  });

  it("are told where a build keeps the downloads of the one before", async () => {
    await build();
    await nameFiles();
    expect(await build({ keepDownloads: true })).toEqual({ told: [], warnings: [] });
    expect(await read("downloads.html")).toContain(
      '<a href="files/plan.pdf" download="plan.pdf">The plan on the council’s website</a> (PDF, 13 kB)',
    );
    expect((await listedDigests(output))?.has("files/plan.pdf")).toBe(true);
  });

  it("are left where they are, with a warning, as long as no entry names them", async () => {
    await put("plan.pdf", pdf);
    await put("CNAME", "strategy.test");
    expect(await build()).toEqual({
      told: [],
      warnings: [
        '_files/plan.pdf:1:1  No link and no version names this file, so that readers don’t get it. Write file: "plan.pdf" into an entry of _data/links.ts or _data/versions.ts, or take the file away.',
      ],
    });
    expect(await readdir(output)).toContain("CNAME");
    expect(await readdir(output)).not.toContain("files");
    expect(await readdir(output)).not.toContain("plan.pdf");
  });
});

describe("a mistake in a file for readers is told at the line that names it", () => {
  beforeEach(nameFiles);
  const at = "_data/links.ts:18:23";

  it.each([
    [
      "it has another name",
      async () => {
        await rm(join(folder, "_files/plan.pdf"));
        await put("Plan.PDF", pdf);
      },
      "There is no file “plan.pdf” in the folder _files, but “Plan.PDF”. | Rename that file to “plan.pdf”.",
    ],
    [
      "it has nearly that name",
      async () => {
        await rm(join(folder, "_files/plan.pdf"));
        await put("plann.pdf", pdf);
      },
      "There is no file “plan.pdf” in the folder _files; did you mean “plann.pdf”? | Write its name just as it stands there.",
    ],
    [
      "it isn’t there, but others are",
      async () => rm(join(folder, "_files/plan.pdf")),
      "There is no file “plan.pdf” in the folder _files. | Put the file into the folder _files, which stands beside _data, or delete the entry. The files there are: signed.mp4.",
    ],
    [
      "it is empty",
      async () => put("plan.pdf", ""),
      "The file _files/plan.pdf has nothing in it. | Save it anew, and see that it opens.",
    ],
    [
      "it is a folder",
      async () => {
        await rm(join(folder, "_files/plan.pdf"));
        await mkdir(join(folder, "_files/plan.pdf"));
      },
      "_files/plan.pdf is a folder or a link, not a file. | Put the file itself there.",
    ],
    [
      "it is very large",
      async () => put("plan.pdf", Buffer.alloc(fileLimits.one + 1)),
      "The file _files/plan.pdf has 25.1 MB, more than the 25 MB that one file may have. | Save it smaller, for example with smaller pictures or as a recording of lower quality. Or put it on a site for large files, and write its address after url: in place of file:.",
    ],
  ])("where %s", async (_, spoil, told) => {
    await spoil();
    expect((await build()).told).toEqual([`${at} ${told}`]);
  });
});
