import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "@babel/parser";
import type { CallExpression, Node } from "@babel/types";
import { expect, it } from "vitest";

const tests = join(import.meta.dirname, "..");

/** The calls in a test that lead to the project’s own data: `join(root, "_data")`. */
function doors(node: Node): string[] {
  const own =
    node.type === "CallExpression" && leadsToData(node) ? [`line ${node.loc?.start.line}`] : [];
  const inner = Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).flatMap((item) =>
      typeof item?.type === "string" && item.loc ? doors(item) : [],
    ),
  );
  return [...own, ...inner];
}

/** Whether a path is made from the top of the project, or from where the test stands, to its data. */
function leadsToData({ arguments: [first, ...steps] }: CallExpression): boolean {
  const fromTop =
    (first?.type === "Identifier" && first.name === "root") ||
    (first?.type === "MemberExpression" && first.object.type === "MetaProperty");
  const path = steps.map((step) => (step.type === "StringLiteral" ? step.value : "?")).join("/");
  return fromTop && /^(\.\.\/)*_data(\/|$)/.test(path);
}

const parsed = (source: string) => parse(source, { sourceType: "module", plugins: ["typescript"] });

it("leads to the project’s own data: real-data.ts alone, so that it is known which tests read them", async () => {
  const files = (await readdir(tests, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !/^fixtures\/.*\/_data\//.test(name));
  expect(files.length).toBeGreaterThan(200);
  const found = await Promise.all(
    files.map(async (file) => {
      const { program } = parsed(await readFile(join(tests, file), "utf8"));
      return doors(program).length > 0 ? [file] : [];
    }),
  );
  expect(found.flat()).toEqual(["real-data.ts"]);
});

it.each([
  ['join(root, "_data")', true],
  ['join(root, "_data", file)', true],
  ['readFile(join(import.meta.dirname, "../../_data/links.ts"))', true],
  ['join(root, "tests/fixtures/anytown/_data")', false],
  ['join(root, "src/new/starter/_data", file)', false],
  ['join(folder, "_data")', false],
])("is seen in %s: %s", (source, seen) => {
  expect(doors(parsed(source).program)).toEqual(seen ? ["line 1"] : []);
});
