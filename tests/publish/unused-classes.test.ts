import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildStyles } from "../../src/publish/build-styles.ts";
import { unusedClasses } from "../../src/publish/unused-classes.ts";
import { groupedContent } from "../grouped-content.ts";
import { brackenford } from "../site/brackenford.ts";

const unused = unusedClasses(brackenford);
const has = (css: string, name: string): boolean => css.includes(`.${name}`);

it("leaves out the styles of what a publication hasn’t, and no others", () => {
  const [all, fewer] = [buildStyles("Title").css, buildStyles("Title", { unused }).css];
  expect(unused.length).toBeGreaterThan(0);
  for (const name of unused)
    expect([name, has(all, name), has(fewer, name)]).toEqual([name, true, false]);
  const kept = new Set(all.match(/\.[a-z][\w-]*/g)?.map((name) => name.slice(1)));
  for (const name of unused) kept.delete(name);
  expect([...kept].filter((name) => !has(fewer, name))).toEqual([]);
});

it("keeps them where it has it", () => {
  expect(unusedClasses(groupedContent({ pillars: 2, objectives: 2 }))).toEqual([]);
});

it("names no class that no component has", async () => {
  const folder = join(import.meta.dirname, "../../_includes");
  const sources = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")),
  );
  const written = sources.join("\n");
  expect(unused.filter((name) => !written.includes(name))).toEqual([]);
});
