import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { build } from "../../../src/commands/build.ts";
import { checkOutput, findOutput } from "../../../src/publish/output/check-output.ts";

const root = join(import.meta.dirname, "../../..");
const fixture = join(root, "tests/fixtures/anytown/_data");
let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "output-"));
  data = join(folder, "place/_data");
  await mkdir(data, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const refusal = async (output: string): Promise<string> =>
  findOutput(output, data)
    .then(checkOutput)
    .then(
      () => "nothing",
      (error: Error) => error.message,
    );

const other = "Name another place, such as dist.";

describe("a folder to build into", () => {
  it.each(["", " ", "\t"])("must have a name, which %j isn’t", async (output) => {
    expect(await refusal(output)).toBe(
      "the place to write to has no name; perhaps a variable that should hold it isn’t set. Name one, such as dist.",
    );
  });

  it.each([".", "..", "./", "../..", "/", "src/..", root, join(root, "..")])(
    "can’t be %j, which holds the project",
    async (output) => {
      expect(await refusal(output)).toBe(
        `“${output}” is or holds this project, which would be lost. ${other}`,
      );
    },
  );

  it.each([
    ".git",
    ".git/site",
    ".github",
    "_data",
    "_data/site",
    "_files",
    "_includes/a/b",
    "docs",
    "gate/site",
    "node_modules/site",
    "src",
    "src/not-there/site",
    "tests/site",
    "dist/../src",
  ])("can’t be %s, where the project keeps what it needs", async (output) => {
    const room = output.replace("dist/../", "").split("/")[0];
    expect(await refusal(output)).toBe(
      `“${output}” lies in ${room}, where the project keeps what it needs. ${other}`,
    );
  });

  it("can’t hold the data files, be theirs, or lie among them", async () => {
    const holds = join(folder, "place");
    expect(await refusal(holds)).toBe(
      `“${holds}” is or holds the data files, which would be lost. ${other}`,
    );
    expect(await refusal(data)).toBe(
      `“${data}” is or holds the data files, which would be lost. ${other}`,
    );
    const within = join(data, "site");
    expect(await refusal(within)).toBe(`“${within}” lies among the data files. ${other}`);
  });

  it("is told by where links lead, whether they lead to something or not", async () => {
    const link = join(folder, "link");
    await symlink(join(root, "src"), link);
    expect(await refusal(link)).toContain("lies in src");
    expect(await refusal(join(link, "site"))).toContain("lies in src");
    const lost = join(folder, "lost");
    await symlink(join(root, "docs/not-there"), lost);
    expect(await refusal(lost)).toContain("lies in docs");
    const above = join(folder, "above");
    await symlink(relative(folder, join(root, "..")), above);
    expect(await refusal(above)).toContain("is or holds this project");
    const circle = join(folder, "circle");
    await symlink(circle, circle);
    expect(await refusal(circle)).toContain("ELOOP");
  });

  it("can’t be a file", async () => {
    const file = join(folder, "notes.txt");
    await writeFile(file, "mine");
    expect(await refusal(file)).toBe(
      `“${file}” is a file, which would be lost. Name a folder, such as dist.`,
    );
  });

  it("can’t hold files that no build made, and says how to go on", async () => {
    const output = join(folder, "www");
    await mkdir(join(output, "photos"), { recursive: true });
    await writeFile(join(output, "index.html"), "mine");
    expect(await refusal(output)).toBe(
      `the folder “${output}” holds files that no build made, such as index.html. Name a new folder, or empty this one yourself. What a host needs beside the site belongs in _files: each build takes it from there.`,
    );
  });

  it("can’t hold files that only have the names of ours", async () => {
    const output = join(folder, "mine");
    await mkdir(output);
    for (const name of ["index.html", "_headers", "downloads.html", "SHA256SUMS"]) {
      await writeFile(join(output, name), "mine");
    }
    expect(await refusal(output)).toContain("holds files that no build made");
  });

  it("can’t lie in the folders of the project whose data files are named", async () => {
    for (const room of ["_files", "src"]) {
      const output = join(folder, "place", room, "site");
      expect(await refusal(output)).toContain(`lies in ${room}`);
    }
  });

  it("may be new, new in a new folder, empty, or a folder beside the data files", async () => {
    await mkdir(join(folder, "empty"));
    for (const name of ["new", "very/new", "empty", "place/dist", "place/_data2"]) {
      expect(await refusal(join(folder, name))).toBe("nothing");
    }
    for (const name of ["dist.check", "srcs", "documents", "build/site"]) {
      expect(await refusal(name)).toBe("nothing");
    }
  });
});

describe("the build command", () => {
  it("refuses with 2, writes nothing, and loses nothing", async () => {
    await cp(fixture, data, { recursive: true });
    const own = join(folder, "own");
    await mkdir(own);
    await writeFile(join(own, "thesis.txt"), "mine");
    const before = (await readdir(folder, { recursive: true })).toSorted();
    for (const output of ["", ".", own, join(folder, "place"), data]) {
      expect(await build(["--data", data, "--output", output], {})).toBe(2);
    }
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(before);
    expect(await readFile(join(own, "thesis.txt"), "utf8")).toBe("mine");
    expect(existsSync(join(root, "package.json"))).toBe(true);
  });
});
