import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const importLine = /(?:from|import)\s*\(?\s*"([^"]+)"/g;

const importsOf = (patterns: string[]) =>
  globSync(patterns, { cwd: root }).flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...text.matchAll(importLine)].map(([, to = ""]) => ({ file, to }));
  });

const site = [".eleventy.ts", "src/**/*.ts", "_includes/**/*.ts", "_data/*.ts", "bench/**/*.ts"];
const gate = ["gate/*.ts", "gate/!(tests)/**/*.ts"];

it("reaches the gate by the names that its package lets out, and by nothing else", () => {
  const { exports, name } = JSON.parse(readFileSync(join(root, "gate/package.json"), "utf8"));
  const doors = Object.keys(exports).map((door) => door.replace(".", name));
  const used = importsOf(site).filter(({ to }) => to.startsWith(name) || /(?:^|\/)gate\//.test(to));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter(({ to }) => !doors.includes(to))).toEqual([]);
});

it("keeps the gate from knowing anything of the site", () => {
  const imports = importsOf(gate);
  expect(imports.length).toBeGreaterThan(100);
  const outside = imports.filter(({ file, to }) => {
    if (!to.startsWith(".")) return false;
    return !join(file, "..", to).startsWith("gate/");
  });
  expect(outside).toEqual([]);
});
