import { lstatSync } from "node:fs";
import {
  cp,
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
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildSite } from "../../../src/publish/build-site.ts";
import { listedFiles, sumsFile } from "../../../src/publish/downloads/sums-file.ts";
import { listFiles } from "../../../src/publish/list-files.ts";
import { findOutput } from "../../../src/publish/output/check-output.ts";
import { buildWithFault, fixture } from "./build-with-fault.ts";

let folder: string;
let output: string;

let made: string;

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), "made-"));
  await buildSite({ data: fixture, output: join(made, "dist"), today: "2026-11-23" });
});
afterAll(() => rm(made, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "interrupted-"));
  output = join(folder, "dist");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What stands in the folder, without the faults that tests planted. */
const beside = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith("fault-")).toSorted();

/** Whether each file that the site’s list names is there, and no other. */
async function isWhole(site: string): Promise<boolean> {
  const listed = [...((await listedFiles(site)) ?? []), sumsFile].toSorted();
  return listed.length > 10 && JSON.stringify(await listFiles(site)) === JSON.stringify(listed);
}

/** An old site, which a mark in one of its pages tells from a new one. */
async function oldSite(to = output): Promise<void> {
  await cp(join(made, "dist"), to, { recursive: true });
  await writeFile(join(output, "index.html"), "the old one");
}

/** What each build and preview does before anything else. */
const nextStart = () => findOutput(output, fixture);

const isOld = async (): Promise<boolean> =>
  (await readFile(join(output, "index.html"), "utf8")) === "the old one";

const renames = (fault: string) => `
let renames = 0;
const { renameSync } = fs;
fs.renameSync = (from, to) => { renames += 1; ${fault} return renameSync(from, to); };`;

describe("a build that is killed", () => {
  it("before it swaps leaves the old site, and the next build sweeps", async () => {
    await oldSite();
    const killed = await buildWithFault(folder, renames('process.kill(process.pid, "SIGKILL");'));
    expect(killed.signal).toBe("SIGKILL");
    expect(await isOld()).toBe(true);
    expect((await beside()).length).toBeGreaterThan(1);
    expect(await buildWithFault(folder)).toMatchObject({ code: 0, errors: "" });
    expect([await beside(), await isOld(), await isWhole(output)]).toEqual([["dist"], false, true]);
  });

  it("between the two steps of the swap has its old site put back when the next one starts", async () => {
    await oldSite();
    const fault = renames('if (renames === 2) process.kill(process.pid, "SIGKILL");');
    expect((await buildWithFault(folder, fault)).signal).toBe("SIGKILL");
    expect(await beside()).not.toContain("dist");
    await nextStart();
    expect([await beside(), await isOld(), await isWhole(output)]).toEqual([["dist"], true, true]);
  });

  it("after the swap leaves the new site, and the next build sweeps", async () => {
    await oldSite();
    const fault = 'fs.rmSync = () => process.kill(process.pid, "SIGKILL");';
    expect((await buildWithFault(folder, fault)).signal).toBe("SIGKILL");
    expect([await isOld(), await isWhole(output)]).toEqual([false, true]);
    expect((await beside()).length).toBeGreaterThan(1);
    await nextStart();
    expect([await beside(), await isWhole(output)]).toEqual([["dist"], true]);
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"])("by %s leaves the old site alone", async (signal) => {
    await oldSite();
    const fault = `
const { mkdtemp } = fs.promises;
fs.promises.mkdtemp = async (...args) => {
  const made = await mkdtemp(...args);
  process.kill(process.pid, "${signal}");
  return made;
};`;
    expect((await buildWithFault(folder, fault)).signal).toBe(signal);
    expect([await beside(), await isOld()]).toEqual([["dist"], true]);
  });
});

describe("a disk that refuses", () => {
  const refuse = (step: number, code: string) =>
    renames(
      `if (renames === ${step}) throw Object.assign(new Error("${code}: refused"), { code: "${code}" });`,
    );

  it("to move the old site away leaves it as it was, and says why", async () => {
    await oldSite();
    expect(await buildWithFault(folder, refuse(1, "EBUSY"))).toEqual({
      code: 2,
      signal: null,
      errors: `The site was not built: ${output} can’t be written: it is a disk of its own (a mount point), or a program holds it open. Build into a folder inside it, or close that program. If a site stands there, it is as it was.\n`,
    });
    expect([await beside(), await isOld(), await isWhole(output)]).toEqual([["dist"], true, true]);
  });

  it("to set the new site up has the old one back", async () => {
    await oldSite();
    const ended = await buildWithFault(folder, refuse(2, "EACCES"));
    expect(ended.errors).toBe(
      `The site was not built: ${output} can’t be written: you may not write there, or a program holds a file in it open. If a site stands there, it is as it was.\n`,
    );
    expect([await beside(), await isOld(), await isWhole(output)]).toEqual([["dist"], true, true]);
  });

  it("to set up both the new site and the old one keeps the old one, for the next start", async () => {
    await oldSite();
    const fault = renames(
      'if (renames > 1) throw Object.assign(new Error("EIO: refused"), { code: "EIO" });',
    );
    expect((await buildWithFault(folder, fault)).code).toBe(2);
    expect(await beside()).not.toContain("dist");
    expect(await beside()).toHaveLength(1);
    await nextStart();
    expect([await beside(), await isOld(), await isWhole(output)]).toEqual([["dist"], true, true]);
  });

  it("to have the old site removed is told, and the new site stands", async () => {
    await oldSite();
    const { code, errors } = await buildWithFault(
      folder,
      `const { rmSync } = fs;
fs.rmSync = (path, options) => {
  if (options.recursive) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
  rmSync(path, options);
};`,
    );
    expect(code).toBe(0);
    expect(errors).toMatch(
      /^\S+\.dist-building-\S+ can’t be removed\. Nobody needs it: remove it yourself, or see who may\.\n$/,
    );
    expect([await isOld(), await isWhole(output)]).toEqual([false, true]);
    await nextStart();
    expect(await beside()).toEqual(["dist"]);
  });

  it("another byte, being full, leaves the old site as it was", async () => {
    await oldSite();
    const fault = `
const { writeFile } = fs.promises;
fs.promises.writeFile = async (file, ...rest) => {
  if (String(file).endsWith("_headers")) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  return writeFile(file, ...rest);
};`;
    expect(await buildWithFault(folder, fault)).toEqual({
      code: 2,
      signal: null,
      errors:
        "The site was not built: the disk is full. If a site stood there, it is as it was. Make room, and build again.\n",
    });
    expect([await beside(), await isOld(), await isWhole(output)]).toEqual([["dist"], true, true]);
  });
});

describe("writing that goes on after a build has failed", () => {
  it("leaves nothing behind when the process ends", async () => {
    const fault = `
const { writeFile } = fs.promises;
fs.promises.writeFile = async (file, ...rest) => {
  if (!String(file).endsWith("_headers")) return writeFile(file, ...rest);
  const folder = String(file).slice(0, -"/_headers".length);
  process.once("beforeExit", () => fs.mkdirSync(folder + "/priorities", { recursive: true }));
  throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
};`;
    expect((await buildWithFault(folder, fault)).code).toBe(2);
    expect(await beside()).toEqual([]);
  });
});

describe("builds of one folder at once", () => {
  it("each end well, and leave one whole site with what people put there", async () => {
    await oldSite();
    await writeFile(join(output, ".htaccess"), "mine");
    const ended = await Promise.all(Array.from({ length: 6 }, () => buildWithFault(folder)));
    expect(ended).toEqual(ended.map(() => ({ code: 0, signal: null, errors: "" })));
    expect(await readFile(join(output, ".htaccess"), "utf8")).toBe("mine");
    await rm(join(output, ".htaccess"));
    expect([await beside(), await isOld(), await isWhole(output)]).toEqual([["dist"], false, true]);
  });

  it("go on where another set its site up between the two steps", async () => {
    await oldSite();
    const fault = renames(`if (renames === 2) {
  fs.mkdirSync(to);
  fs.writeFileSync(to + "/index.html", "of another build");
}`);
    const { code, errors } = await buildWithFault(folder, fault);
    expect(code).toBe(0);
    // What was set up there is no site of ours: it is kept, and told
    expect(errors).toMatch(
      /^Somebody put something into \S+ that the new site couldn’t be given\. /,
    );
    const [site, aside = "", ...more] = await beside();
    expect([site, more]).toEqual(["dist", []]);
    expect(await readFile(join(folder, aside, "index.html"), "utf8")).toBe("of another build");
    expect([await isOld(), await isWhole(output)]).toEqual([false, true]);
  });
});

describe("what people put there while a build runs, or after it was killed", () => {
  const thesis = () => readFile(join(output, "my/thesis.txt"), "utf8");
  const put = `fs.mkdirSync(${JSON.stringify("DIST")} + "/my", { recursive: true });
fs.writeFileSync(${JSON.stringify("DIST")} + "/my/thesis.txt", "mine");`;

  it("is in the new site, where the folder was empty or not there when the build began", async () => {
    const fault = `
const { writeFile } = fs.promises;
fs.promises.writeFile = async (file, ...rest) => {
  if (String(file).endsWith("_headers")) { ${put.replaceAll("DIST", output)} }
  return writeFile(file, ...rest);
};`;
    expect(await buildWithFault(folder, fault)).toMatchObject({ code: 0, errors: "" });
    expect(await thesis()).toBe("mine");
    expect(await beside()).toEqual(["dist"]);
  });

  it("is in the site that is put back, though somebody made the folder anew", async () => {
    await oldSite();
    await mkdir(join(output, "my"));
    await writeFile(join(output, "my/thesis.txt"), "mine");
    const fault = renames('if (renames === 2) process.kill(process.pid, "SIGKILL");');
    expect((await buildWithFault(folder, fault)).signal).toBe("SIGKILL");
    await mkdir(output);
    await nextStart();
    expect([await thesis(), await isOld(), await beside()]).toEqual(["mine", true, ["dist"]]);
  });

  it("is kept where a file of a build was changed that the next build no longer makes", async () => {
    await oldSite();
    await writeFile(join(output, "gone.html"), "changed by hand");
    const list = join(output, sumsFile);
    await writeFile(list, `${await readFile(list, "utf8")}${"0".repeat(64)}  gone.html\n`);
    expect(await buildWithFault(folder)).toMatchObject({ code: 0, errors: "" });
    expect(await readFile(join(output, "gone.html"), "utf8")).toBe("changed by hand");
  });
});

describe("an output that is a link", () => {
  const real = () => join(folder, "elsewhere/site");

  beforeEach(async () => {
    await mkdir(real(), { recursive: true });
    await symlink("elsewhere/site", output);
    await oldSite(real());
  });

  const state = async () => [
    await readlink(output),
    await isOld(),
    await isWhole(output),
    lstatSync(real()).isDirectory(),
    await readdir(join(folder, "elsewhere")),
    await beside(),
  ];
  const tidy = [["site"], ["dist", "elsewhere"]];

  it("still leads there after a build, to the new site", async () => {
    expect(await buildWithFault(folder)).toMatchObject({ code: 0, errors: "" });
    expect(await state()).toEqual(["elsewhere/site", false, true, true, ...tidy]);
  });

  it.each([1, 2, 3, 4])(
    "leads to a whole site if a build is killed before step %i of its swap",
    async (step) => {
      const fault = renames(`if (renames === ${step}) process.kill(process.pid, "SIGKILL");`);
      expect((await buildWithFault(folder, fault)).signal).toBe("SIGKILL");
      expect(await isWhole(output)).toBe(true);
      await nextStart();
      expect(await state()).toEqual(["elsewhere/site", step < 4, true, true, ...tidy]);
    },
  );

  it("leads to the old site if the folder can’t be swapped", async () => {
    const fault = renames(
      'if (renames === 2) throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });',
    );
    expect((await buildWithFault(folder, fault)).code).toBe(2);
    expect(await state()).toEqual(["elsewhere/site", true, true, true, ...tidy]);
  });
});
