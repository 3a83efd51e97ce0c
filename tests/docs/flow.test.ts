import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { againstFlow, flowsIn } from "./import-flow.ts";

const root = join(import.meta.dirname, "../..");

async function ownFiles(): Promise<Map<string, string>> {
  const names = [".eleventy.ts", "{_data,_includes,src,gate}/**/*.ts"].flatMap((pattern) =>
    globSync(pattern, { cwd: root, exclude: ["**/node_modules", "gate/tests", "src/new/starter"] }),
  );
  const files = names.map((name) => name.replaceAll("\\", "/"));
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, await readFile(join(root, name), "utf8")] as const),
    ),
  );
}

describe("the flow of imports that CONTRIBUTING draws", () => {
  it("is kept by every file", async () => {
    const flows = flowsIn(await readFile(join(root, "CONTRIBUTING.md"), "utf8"));
    const files = await ownFiles();
    expect(flows).toHaveLength(2);
    expect(files.size).toBeGreaterThan(500);
    expect(againstFlow(flows, files)).toEqual([]);
  });

  it("has no line for what isn’t there", async () => {
    const flows = flowsIn(await readFile(join(root, "CONTRIBUTING.md"), "utf8"));
    const files = [...(await ownFiles()).keys()];
    const empty = flows.flat().filter((name) => !files.some((file) => file.startsWith(name)));
    expect(empty).toEqual([]);
  });
});

describe("the rooms of src/content", () => {
  it("need nothing that Node alone has, so that a browser can run them", async () => {
    const files = [...(await ownFiles())].filter(([name]) => name.startsWith("src/content/"));
    const needing = files.filter(([, text]) =>
      /from "node:|import\("node:|\b(?:Buffer|process|require)\b[.(]|import\.meta/.test(text),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(needing.map(([name]) => name)).toEqual([]);
  });
});

describe("a flow", () => {
  const flows = flowsIn("```flow\nlow/  words\nlow/top.ts\nhigh/\n```\n\n```flow\nother/\n```\n");
  const tell = (files: Record<string, string>) =>
    againstFlow(flows, new Map(Object.entries(files)));

  it("lets later lines import from earlier ones, and a line from itself", () => {
    const found = tell({
      "low/a.ts": 'import { b } from "./b.ts";',
      "low/b.ts": 'export const b = 1;\nimport "node:fs";\nimport { z } from "zod";',
      "low/top.ts": 'export { a } from "./a.ts";',
      "high/c.ts": 'import type {\n  A,\n} from "../low/a.ts";\nawait import("../low/top.ts");',
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['import { c } from "../high/c.ts";', "low/a.ts imports high/c.ts."],
    ['import type { C } from "../high/c.ts";', "low/a.ts imports high/c.ts."],
    ['import "../high/c.ts";', "low/a.ts imports high/c.ts."],
    ['export * from "../high/c.ts";', "low/a.ts imports high/c.ts."],
    ['const c = await import("../high/c.ts");', "low/a.ts imports high/c.ts."],
    ['import { top } from "./top.ts";', "low/a.ts imports low/top.ts."],
    ['import { o } from "../other/o.ts";', "low/a.ts imports other/o.ts."],
    [
      'import { n } from "../nowhere/n.ts";',
      "low/a.ts imports nowhere/n.ts, which stands in no line.",
    ],
  ])("doesn’t let an earlier line write %s", (line, told) => {
    expect(tell({ "low/a.ts": line })).toEqual([told]);
  });

  it("tells of a file that stands in no line", () => {
    expect(tell({ "new/a.ts": "" })).toEqual(["new/a.ts stands in no line."]);
  });
});
