import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runNpm } from "../../src/packages/run-npm.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "npm-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it("gives npm’s words and its exit code, also where it was told to be silent", async () => {
  await writeFile(join(folder, "package.json"), '{ "name": "boat", "version": "1.0.0" }');
  vi.stubEnv("npm_config_loglevel", "silent");
  const { code, stdout, stderr } = await runNpm(["run", "sail"], folder);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^npm error Missing script: "sail"\n/i);
});
