import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listPages } from "../../src/content/lists/list-pages.ts";
import { noWeight } from "../../src/content/lists/weight.ts";
import { buildStyles } from "../../src/publish/build-styles.ts";
import { unusedClasses } from "../../src/publish/unused-classes.ts";
import { groupedContent } from "../grouped-content.ts";
import { brackenford } from "../site/brackenford.ts";

const unused = unusedClasses(
  brackenford,
  listPages(brackenford, () => noWeight),
);
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
  const { groups, priorities, ...others } = groupedContent({ pillars: 2, objectives: 2 });
  const [first, ...rest] = priorities;
  if (!first) throw new Error("There is no priority.");
  const { statement, meaning, note, ...bare } = first;
  const { publication } = brackenford;
  const { said = [] } = brackenford.priorities.find(({ said }) => said) ?? {};
  const [second, ...third] = rest;
  const spoken = second ? [{ ...second, said }] : [];
  const content = {
    ...others,
    publication: { ...publication, vision: { lead: "They thrive.", source: first.source } },
    quotes: [],
    groups,
    priorities: [...spoken, ...third, bare],
  };
  const easyRead = { checkedBy: [], parts: [] };
  expect(
    unusedClasses(
      { ...content, easyRead },
      listPages({ ...content, easyRead }, () => noWeight),
    ),
  ).toEqual([]);
});

it("names no class that no component has", async () => {
  const folder = join(import.meta.dirname, "../../_includes");
  const sources = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")),
  );
  const written = sources.join("\n");
  expect(unused.filter((name) => !written.includes(name))).toEqual([]);
});
