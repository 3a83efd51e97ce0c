import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleScript } from "../../../src/edit/single-file/bundle-script.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundle-"));
  const packages = join(import.meta.dirname, "../../../node_modules");
  await symlink(packages, join(folder, "node_modules"), "junction");
});
afterAll(() => rm(folder, { recursive: true }));

async function bundled(text: string) {
  const input = join(folder, "input.ts");
  await writeFile(input, text);
  return bundleScript(input);
}

it("makes one script of a module and what it imports, the same each time", async () => {
  await writeFile(join(folder, "sum.ts"), "export const sum = (a: number, b: number) => a + b;");
  const text = 'import { sum } from "./sum.ts";\nglobalThis.answer = sum(40, 2);';
  const first = await bundled(text);
  expect(await bundled(text)).toEqual(first);
  const sandbox: { answer?: number } = {};
  runInNewContext(first.code, Object.assign(sandbox, { globalThis: sandbox }));
  expect(sandbox.answer).toBe(42);
  expect(first.licences).toBe("");
});

it("ends no script element and begins no comment there, whatever texts are in the code", async () => {
  const hostile = "</script><SCRIPT><!-- -->";
  const { code } = await bundled(`globalThis.answer = ${JSON.stringify(hostile)};`);
  expect(code).not.toMatch(/<\/?script|<!--/i);
  const sandbox: { answer?: string } = {};
  runInNewContext(code, Object.assign(sandbox, { globalThis: sandbox }));
  expect(sandbox.answer).toBe(hostile);
});

it("has the licence of each package that is in the script", async () => {
  const { licences } = await bundled(
    'import { scaleLinear } from "d3-scale";\nglobalThis.answer = scaleLinear();',
  );
  expect(licences).toMatch(/^d3-array\n\nCopyright 2010-\d{4} Mike Bostock\n/);
  expect(licences).toContain("\n\nd3-scale\n\nCopyright 2010-");
});

it("makes no script of what needs Node", async () => {
  const made = bundled(
    'import { readFileSync } from "node:fs";\nglobalThis.answer = readFileSync;',
  );
  await expect(made).rejects.toThrow('"node:fs"');
});
