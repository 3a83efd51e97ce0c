import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "@babel/parser";
import type { Node } from "@babel/types";
import { expect, it } from "vitest";
import { kinds } from "../../src/content/kinds.ts";

/** The fields of every `z.strictObject({ … })` in a file that no doc comment explains. */
function unexplained(node: Node): string[] {
  const own =
    node.type === "CallExpression" &&
    node.callee.type === "MemberExpression" &&
    node.callee.property.type === "Identifier" &&
    node.callee.property.name === "strictObject" &&
    node.arguments[0]?.type === "ObjectExpression"
      ? node.arguments[0].properties
          .filter(
            ({ leadingComments }) => !leadingComments?.some(({ value }) => /^\* ./.test(value)),
          )
          .map((field) =>
            "key" in field && "name" in field.key ? String(field.key.name) : field.type,
          )
      : [];
  const inner = Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).flatMap((item) =>
      typeof item?.type === "string" && item.loc ? unexplained(item) : [],
    ),
  );
  return [...own, ...inner];
}

// An editor such as VS Code shows these comments when the pointer rests on a field of a data file.
it.each(kinds)("explains every field of $file to whoever points at it", async ({ module }) => {
  const path = join(import.meta.dirname, "../../src/content", `${module}.ts`);
  const { program } = parse(await readFile(path, "utf8"), {
    sourceType: "module",
    plugins: ["typescript"],
  });
  expect(unexplained(program).filter((name) => name !== "state")).toEqual([]);
});
