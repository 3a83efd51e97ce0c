import { execFile } from "node:child_process";
import { copyFile, cp, glob, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { allChecks } from "./run/all-checks.ts";

// Packs the gate as npm installs it: JavaScript and types, since Node reads no TypeScript among
// packages. The first argument names the folder for the archive.

const run = promisify(execFile);
const gate = import.meta.dirname;
const out = resolve(process.argv[2] ?? join(gate, "../build"));
const staging = join(out, "check-barriers");

type Example = { faulty?: unknown; mended?: unknown };

type Manifest = { bin: string; exports: Record<string, string>; [field: string]: unknown };

try {
  await rm(staging, { recursive: true, force: true });
  await emit();
  await rewriteAddresses();
  await writeManifest();
  await writeExamples();
  for (const name of ["README.md", "action.yml", "chromium/fonts.conf"]) {
    await copyFile(join(gate, name), join(staging, name));
  }
  await cp(join(gate, "docs/rules"), join(staging, "docs/rules"), { recursive: true });
  await copyFile(join(gate, "../LICENSE"), join(staging, "LICENSE"));
  process.stdout.write(await pack());
} catch (error) {
  const { stdout = "", stderr = "", message } = error as Error & Record<string, string>;
  process.stderr.write(`The gate can't be packed. ${stdout}${stderr || message}\n`);
  process.exitCode = 2;
}

async function emit(): Promise<void> {
  const compiler = fileURLToPath(import.meta.resolve("typescript/package.json"));
  const args = [join(compiler, "../bin/tsc"), "-p", join(gate, "tsconfig.pack.json")];
  await run(process.execPath, [...args, "--outDir", staging]);
}

/** Of what is emitted, the compiler leaves types and addresses of workers with `.ts` at their end. */
async function rewriteAddresses(): Promise<void> {
  for await (const name of glob("**/*.{js,d.ts}", { cwd: staging })) {
    const file = join(staging, name);
    const text = await readFile(file, "utf8");
    const rewritten = text.replace(/(["'])(\.\.?\/[^"'\s]+)\.ts\1/g, "$1$2.js$1");
    if (rewritten !== text) await writeFile(file, rewritten);
  }
}

async function writeManifest(): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(join(gate, "package.json"), "utf8"));
  const exports = Object.entries(manifest.exports).map(([door, source]) => {
    const [types, code] = [source.replace(/\.ts$/, ".d.ts"), emitted(source)];
    return [door, source.endsWith(".ts") ? { types, default: code } : source] as const;
  });
  const packed = {
    ...manifest,
    bin: { "check-barriers": emitted(manifest.bin).replace("./", "") },
    exports: Object.fromEntries(exports),
    types: emitted(manifest.exports["."] ?? "").replace(/\.js$/, ".d.ts"),
  };
  await writeFile(join(staging, "package.json"), `${JSON.stringify(packed, null, 2)}\n`);
}

function emitted(source: string): string {
  return source.replace(/\.ts$/, ".js");
}

/** What the tests of rules plant and mend, for --explain: those of one page. */
async function writeExamples(): Promise<void> {
  const examples: Record<string, { faulty: string; mended: string }> = {};
  const room = join(gate, "tests/examples");
  for await (const name of glob("*.ts", { cwd: room })) {
    const check = name.slice(0, -".ts".length);
    if (!Object.hasOwn(allChecks, check)) continue;
    const module: { examples: Record<string, Example> } = await import(
      pathToFileURL(join(room, name)).href
    );
    for (const [id, { faulty, mended }] of Object.entries(module.examples)) {
      if (typeof faulty !== "string" || typeof mended !== "string") continue;
      examples[`${check}/${id}`] = { faulty, mended };
    }
  }
  await writeFile(join(staging, "examples.json"), `${JSON.stringify(examples, null, 2)}\n`);
}

async function pack(): Promise<string> {
  await mkdir(out, { recursive: true });
  const args = ["pack", "--json", "--pack-destination", out];
  const { npm_execpath: own } = process.env;
  const { stdout } = own?.endsWith("npm-cli.js")
    ? await run(process.execPath, [own, ...args], { cwd: staging, maxBuffer: 2 ** 26 })
    : await run("npm", args, {
        cwd: staging,
        maxBuffer: 2 ** 26,
        shell: process.platform === "win32",
      });
  const told = JSON.parse(stdout);
  const { filename, entryCount, unpackedSize } = Array.isArray(told)
    ? told[0]
    : Object.values<Record<string, never>>(told)[0];
  const { size } = await stat(join(out, filename));
  const kB = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString("en-GB")} kB`;
  return `${join(out, filename)}: ${entryCount} files, ${kB(size)} packed, ${kB(unpackedSize)} unpacked.\n`;
}
