import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../../chromium/find-chromium.ts";
import { needs } from "../needs/needs.ts";
import { olderNode } from "../needs/older-node.ts";
import { baseBlog, faultyBlog } from "./base-blog.ts";

// Asks the package registry for what npm’s own cache lacks, as whoever installs the gate does.

const run = promisify(execFile);
const gate = join(import.meta.dirname, "../..");
const root = join(gate, "..");

let folder: string;
let chrome: string;

type Outcome = { code: number; stdout: string; stderr: string };

/** Runs a program in the folder of somebody who installed the gate. */
const runThere = (program: string, ...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, CHROME_PATH: chrome } };
    const child = execFile(process.execPath, [program, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

const write = async (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

const inside = (room: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${room}/${path}`, text]));

const command = "node_modules/check-barriers/command/main.js";

beforeAll(async () => {
  chrome = await findChromium();
  folder = await mkdtemp(join(tmpdir(), "pack-"));
  const { stdout } = await run(process.execPath, [join(gate, "pack.ts"), folder]);
  expect(stdout).toMatch(/\.tgz: \d+ files, [\d,]+ kB packed, [\d,]+ kB unpacked\.\n$/);
  const archive = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  await rm(join(folder, "check-barriers"), { recursive: true });
  await write({
    "package.json": '{ "private": true, "type": "module" }',
    ...inside("public", baseBlog),
    ...inside("faulty", faultyBlog),
  });
  await run("npm", ["install", "--ignore-scripts", "--prefer-offline", `./${archive}`], {
    cwd: folder,
    shell: process.platform === "win32",
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the packed gate", () => {
  it("has code, types and words, and no source or test", async () => {
    const room = join(folder, "node_modules/check-barriers");
    const files = (await readdir(room, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    const kinds = new Set(files.map((name) => name.replace(/^.*?(?=(?:\.d)?\.\w+$)/, "")));
    expect([...kinds].toSorted()).toEqual([
      ".conf",
      ".d.ts",
      ".js",
      ".json",
      ".md",
      ".yml",
      "LICENSE",
    ]);
    expect(await readdir(room)).not.toContain("tests");
  });

  it("names no TypeScript that isn't there", async () => {
    const room = join(folder, "node_modules/check-barriers");
    const names = (await readdir(room, { recursive: true })).filter((name) => name.endsWith(".js"));
    for (const name of names) {
      expect(await readFile(join(room, name), "utf8"), name).not.toMatch(/["']\.[^"'\s]*\.ts["']/);
    }
  });

  it("finds nothing wrong with a plain blog, by its name among the programs", async () => {
    await expect(readFile(join(folder, "node_modules/.bin/check-barriers"))).resolves.toBeTruthy();
    const { code, stdout, stderr } = await runThere(command, "public");
    expect(stdout).toMatch(
      /^✓ nothing wrong on 3 pages \(html, a11y, browser, content, links, downloads; /,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("finds what is wrong with the same blog", async () => {
    const { code, stdout } = await runThere(command, "faulty", "--format", "json");
    const rules = JSON.parse(stdout).map(
      ({ page, rule }: Record<string, string>) => `${page} ${rule}`,
    );
    expect(code).toBe(1);
    expect(rules).toContain("about/index.html missing-file");
    expect(rules).toContain("about/index.html axe/color-contrast");
    expect(rules.join("\n")).toMatch(/about\/index\.html .*(?:alt|image)/);
  });

  it("keeps what it made among the packages", async () => {
    expect(await readdir(join(folder, "node_modules/.cache"))).toContain("checks");
  });

  it("says in one sentence what an older Node lacks", needs("olderNode"), async () => {
    const asked = run(olderNode() ?? "", [join(folder, command), "public"]);
    await expect(asked).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^check-barriers needs Node\.js 24 or newer; this is [\d.]+\. Install it from https:\/\/nodejs\.org\.\n$/,
      ),
    });
  });

  it("gives types and functions to a TypeScript file", async () => {
    await write({
      "check-barriers.config.ts": `import { defineConfig } from "check-barriers";
export default defineConfig({ only: ["links"], strict: false });
`,
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          ...{ module: "nodenext", target: "esnext", strict: true, noEmit: true, types: ["node"] },
          typeRoots: [join(root, "node_modules/@types")],
        },
        include: ["*.ts"],
      }),
      "try.ts": `import { check, type Finding, type Options } from "check-barriers";
import { elementsOf } from "check-barriers/html";
import { catalogue } from "check-barriers/rules";

const options: Options = { only: ["html"] };
const { findings, totals } = await check("public", options);
const severities: Finding["severity"][] = findings.map(({ severity }) => severity);
const rules = await catalogue();
console.log(JSON.stringify([severities, totals.pages, typeof elementsOf, rules.length > 0]));
`,
    });
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    expect(await runThere(compiler, "-p", ".")).toEqual({ code: 0, stdout: "", stderr: "" });
    await write({ "wrong.ts": 'import { check } from "check-barriers";\nawait check(3);\n' });
    expect((await runThere(compiler, "-p", ".")).stdout).toContain("wrong.ts(2,13): error TS2345");
    expect(await runThere("try.ts")).toEqual({
      code: 0,
      stdout: '[[],3,"function",true]\n',
      stderr: "",
    });
    expect((await runThere(command, "public")).stdout).toContain("3 pages (links; ");
  });
});
