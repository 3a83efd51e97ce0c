import type { File, Node } from "@babel/types";
import type { Kind } from "./kinds.ts";
import { placeOf } from "./locate.ts";
import type { FileProblem } from "./read-data-file.ts";
import { importLine } from "./syntax-place.ts";

/**
 * Tells what is wrong with the lines around the data: the one that brings the helper, the one that
 * begins the data, and whatever else stands there.
 */
export function frameProblem({ program }: File, kind: Kind): FileProblem | undefined {
  const begin = `export default ${kind.define}(${kind.opening}`;
  let imported = false;
  let data: Node | undefined;
  for (const node of program.body) {
    if (node.type === "EmptyStatement") continue;
    if (node.type === "ImportDeclaration" && !imported) {
      imported = true;
      if (bringsHelper(node, kind)) continue;
      return {
        ...placeOf(node),
        message: `The line that brings ${kind.define} into the file was changed.`,
        help: `Write it so again: ${importLine(kind)}`,
      };
    }
    if (node.type === "ExportDefaultDeclaration") {
      if (data) {
        return {
          ...placeOf(node),
          message: "The data begins a second time here.",
          help: "Keep one of the two parts that begin with “export default”, and delete the other.",
        };
      }
      data = node.declaration;
      continue;
    }
    if (isDefineCall(node.type === "ExpressionStatement" ? node.expression : node, kind)) {
      return {
        ...placeOf(node),
        message: "The file gives nothing to the site: “export default” is missing.",
        help: `Begin the data with: ${begin}`,
      };
    }
    return {
      ...placeOf(node),
      message: "This line stands outside the data and isn’t marked as a comment.",
      help: "Delete it, or begin it with two slashes and a space: // like this.",
    };
  }
  if (!data) {
    return {
      line: 1,
      column: 1,
      message: "The file gives nothing to the site: “export default” is missing.",
      help: `Begin the data with: ${begin}`,
    };
  }
  if (!isDefineCall(data, kind)) {
    return {
      ...placeOf(data),
      message: "The line that begins the data was changed.",
      help: `Write it so again: ${begin}`,
    };
  }
  if (imported) return undefined;
  return {
    ...placeOf(program.body[0] ?? program),
    message: `The line that brings ${kind.define} into the file is missing.`,
    help: `Write it above this line: ${importLine(kind)}`,
  };
}

function bringsHelper(node: Extract<Node, { type: "ImportDeclaration" }>, kind: Kind): boolean {
  const [specifier, ...more] = node.specifiers;
  return (
    more.length === 0 &&
    specifier?.type === "ImportSpecifier" &&
    specifier.imported.type === "Identifier" &&
    specifier.imported.name === kind.define &&
    specifier.local.name === kind.define &&
    new RegExp(`^(\\.\\./)+src/content/${kind.module}\\.ts$`).test(node.source.value)
  );
}

function isDefineCall(node: Node, { define, opening }: Kind): boolean {
  return (
    node.type === "CallExpression" &&
    node.callee.type === "Identifier" &&
    node.callee.name === define &&
    node.arguments.length === 1 &&
    node.arguments[0]?.type === (opening === "[" ? "ArrayExpression" : "ObjectExpression")
  );
}
