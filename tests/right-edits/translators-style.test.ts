import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "translators-"));
  await mkdir(join(project, "_includes"));
  for (const file of [".gitignore", "biome.json", "package.json"])
    await copyFile(join(root, file), join(project, file));
  await symlink(join(root, "node_modules"), join(project, "node_modules"), "junction");
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** The phrases as somebody writes them who has no formatter: on long lines, with what isn’t used left in. */
async function longWinded(): Promise<string> {
  const english = await readFile(join(root, "_includes/interface-text.ts"), "utf8");
  const written = english
    .replace(/(\w+: )"([^"\n]+)",$/gm, `$1  '$2, ${"ac yn y blaen, ".repeat(12)}',`)
    .replace(/: \(([^()\n]+: \w+)\) =>\s[^\n]+,$/m, ": ($1) => `yr holl flaenoriaethau`,");
  expect(written).not.toBe(english);
  return written;
}

/** What the two checks before the tests say of a project with that text in one file. */
async function told(file: string, text: string): Promise<{ types: string; style: string }> {
  await writeFile(join(project, "_includes", file), text);
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "tsconfig.json"), include: [`_includes/${file}`] }),
  );
  const run = (...args: string[]) =>
    new Promise<string>((ended) => {
      execFile(process.execPath, args, { cwd: project }, (error, out, errors) =>
        ended(error ? out + errors : ""),
      );
    });
  return {
    types: await run("node_modules/typescript/bin/tsc"),
    style: await run(
      "node_modules/@biomejs/biome/bin/biome",
      "check",
      "--error-on-warnings",
      "_includes",
    ),
  };
}

it("asks nobody who translates the interface to format a line, or to mark what isn’t used", async () => {
  await writeFile(join(project, "_includes/sound.ts"), "export const sound = 1;\n");
  expect(await told("interface-text.ts", await longWinded())).toEqual({ types: "", style: "" });
});

it("asks that of everybody else", async () => {
  const { types, style } = await told("other-text.ts", await longWinded());
  expect(types).toBe("");
  expect(style).toContain("Formatter would have printed");
  expect(style).toMatch(/This parameter \w+ is unused\./);
});
