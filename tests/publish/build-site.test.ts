import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { buildSite } from "../../src/publish/build-site.ts";

const root = join(import.meta.dirname, "../..");
const data = join(root, "tests/fixtures/brackenford/_data");
const smaller = join(root, "tests/fixtures/anytown/_data");
const today = "2026-11-23";
let folder: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "strategy-"));
  output = join(folder, "dist");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a build", () => {
  it("replaces the site in the output folder, and leaves nothing beside it", async () => {
    await writeFile(join(folder, "keep.txt"), "mine");
    await buildSite({ data, output, today });
    const priorities = await readdir(join(output, "priorities"));
    await buildSite({ data: smaller, output, today });
    const fewer = await readdir(join(output, "priorities"));
    expect(fewer).not.toEqual(priorities);
    await buildSite({ data, output, today });
    expect(await readdir(join(output, "priorities"))).toEqual(priorities);
    expect((await readdir(folder)).sort()).toEqual(["dist", "keep.txt"]);
  });

  it("gives the same from whatever folder it is started", async () => {
    const elsewhere = join(folder, "elsewhere");
    const program = `
      const { buildSite } = await import(process.argv[1]);
      await buildSite({ data: process.argv[2], output: process.argv[3], today: process.argv[4] });`;
    const module = pathToFileURL(join(root, "src/publish/build-site.ts")).href;
    const args = ["--input-type=module", "-e", program, module, data, elsewhere, today];
    await promisify(execFile)(process.execPath, args, { cwd: folder });
    await buildSite({ data, output, today });
    const sums = (site: string) => readFile(join(site, "SHA256SUMS"), "utf8");
    expect(await sums(elsewhere)).toBe(await sums(output));
  });

  it("leaves the last good site as it was when the data has a mistake", async () => {
    await buildSite({ data, output, today });
    const before = await readFile(join(output, "index.html"), "utf8");
    const spoilt = join(folder, "_data");
    await cp(data, spoilt, { recursive: true });
    const links = join(spoilt, "links.ts");
    await writeFile(links, (await readFile(links, "utf8")).replace("label:", "lable:"));
    const problems = await buildSite({ data: spoilt, output, today });
    expect(problems.map(({ message }) => message)).toContain(
      "“lable” isn’t a field of a link; did you mean “label”?",
    );
    expect(await readFile(join(output, "index.html"), "utf8")).toBe(before);
    expect((await readdir(folder)).sort()).toEqual(["_data", "dist"]);
  });
});

describe("the build command", () => {
  it("says in one sentence that a flag is unknown, and ends with 2", async () => {
    const { code, errors } = await told(() => build(["--ouput", "x"], {}));
    expect(code).toBe(2);
    expect(errors).toMatch(/^The site was not built: Unknown option '--ouput'/);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it("says in one sentence that the data folder is missing, and ends with 2", async () => {
    const { code, errors } = await told(() =>
      build(["--data", join(folder, "none"), "--output", output], {}),
    );
    expect([code, errors.split("\n").length]).toEqual([2, 2]);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it("refuses an address that isn’t one", async () => {
    const { code, errors } = await told(() => build(["--output", output], { SITE_URL: "stoke" }));
    expect([code, errors]).toEqual([
      2,
      "The site was not built: SITE_URL is “stoke”, which isn’t the address of a site. Write it like https://strategy.example.org/.\n",
    ]);
  });
});

/** Runs a command and keeps what it wrote to standard error. */
async function told(run: () => Promise<number>): Promise<{ code: number; errors: string }> {
  const { write } = process.stderr;
  let errors = "";
  process.stderr.write = ((text: string) => {
    errors += text;
    return true;
  }) as typeof write;
  try {
    return { code: await run(), errors };
  } finally {
    process.stderr.write = write;
  }
}
