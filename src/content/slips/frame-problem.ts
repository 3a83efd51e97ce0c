import type { CallExpression, File, ImportDeclaration, Node, Statement } from "@babel/types";
import { type Kind, kinds } from "../kinds.ts";
import type { FileProblem } from "../problem.ts";
import { placeOf, unwrapped } from "../source/locate.ts";
import {
  beginChanged,
  beginLine,
  endChanged,
  endLine,
  importChanged,
  importInVain,
  importLine,
  outsideData,
} from "./frame-words.ts";

/**
 * Tells what is wrong with the lines around the data: the one that brings the helper, the ones that
 * begin and end the data, and whatever else stands there.
 */
export function frameProblem({ program }: File, kind: Kind): FileProblem | undefined {
  const body = program.body.filter((node) => node.type !== "EmptyStatement");
  const [top] = body;
  if (!top) {
    return {
      line: 1,
      column: 1,
      message: "Nothing but comments is left in the file.",
      help: "Undo the change that emptied it, or copy it from the repository.",
    };
  }
  const imports = body.filter((node) => node.type === "ImportDeclaration");
  const other = kinds.find(
    (one) =>
      one !== kind && imports.some((node) => bringsHelper(node, one)) && definesBy(body, one),
  );
  if (other) {
    return {
      ...placeOf(top),
      message: `The file holds what belongs into ${other.file}.`,
      help: "Undo the change that replaced it, or copy it from the repository.",
    };
  }
  const brings = imports.some((node) => bringsHelper(node, kind));
  const changed = brings ? undefined : imports.find(resemblesHelper);
  const data = body.find((node) => node.type === "ExportDefaultDeclaration");
  for (const node of body) {
    if (node === data || (node.type === "ImportDeclaration" && bringsHelper(node, kind))) continue;
    if (node === changed) return { ...placeOf(node), ...importChanged(kind) };
    if (node.type === "ImportDeclaration") return { ...placeOf(node), ...importInVain };
    return { ...placeOf(node), ...stray(node, data, kind) };
  }
  if (!data) {
    return {
      ...placeOf(top),
      message: "The file gives nothing to the site: “export default” is missing.",
      help: `Begin the data with: ${beginLine(kind)}`,
    };
  }
  const call = unwrapped(data.declaration);
  if (!isDefineCall(call, kind)) return { ...placeOf(data.declaration), ...beginChanged(kind) };
  const end = endProblem(data.declaration, call, kind);
  if (end || brings) return end;
  return {
    ...placeOf(top),
    message: `The line that brings ${kind.define} into the file is missing.`,
    help: `Write it above this line: ${importLine(kind)}`,
  };
}

const definesBy = (body: readonly Statement[], kind: Kind): boolean =>
  body.some(
    (node) =>
      node.type === "ExportDefaultDeclaration" && isDefineCall(unwrapped(node.declaration), kind),
  );

function bringsHelper(node: ImportDeclaration, kind: Kind): boolean {
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

const resemblesHelper = ({ source, specifiers }: ImportDeclaration): boolean =>
  /src[\\/]content/.test(source.value) ||
  specifiers.some(({ local }) => /define/i.test(local.name));

/** Whether the helper is called with data of the right shape, whatever else it is given. */
function isDefineCall(node: Node, { define, opening }: Kind): node is CallExpression {
  return (
    node.type === "CallExpression" &&
    node.callee.type === "Identifier" &&
    node.callee.name === define &&
    node.arguments[0] !== undefined &&
    unwrapped(node.arguments[0]).type === (opening === "[" ? "ArrayExpression" : "ObjectExpression")
  );
}

/** What stands between the bracket that ends the data and the end of its last line. */
function endProblem(whole: Node, call: CallExpression, kind: Kind): FileProblem | undefined {
  const [first, second] = call.arguments;
  if (second && /^(Array|Object)Expression$/.test(second.type)) {
    return {
      ...placeOf(second),
      message: "This entry stands behind the bracket that ends the data.",
      help: `Move it above that bracket, and end the data with: ${endLine(kind)}`,
    };
  }
  if (whole === call && !second && first && unwrapped(first) === first) return undefined;
  return { line: whole.loc?.end.line ?? 1, column: 1, ...endChanged(kind) };
}

function stray(node: Statement, data: Node | undefined, kind: Kind) {
  if (node.type === "ExportDefaultDeclaration") {
    return {
      message: "The data begins a second time here.",
      help: "Keep one of the two parts that begin with “export default”, and delete the other.",
    };
  }
  if (data && node.loc?.start.line === data.loc?.end.line) {
    return { message: "These words stand behind the end of the data.", help: "Delete them." };
  }
  const held = heldBy(node);
  if (held && isDefineCall(held, kind)) {
    if (node.type !== "ExpressionStatement" || held !== node.expression) return beginChanged(kind);
    return {
      message: "The file gives nothing to the site: “export default” is missing.",
      help: `Begin the data with: ${beginLine(kind)}`,
    };
  }
  if (!data && held && /^(Array|Object)Expression$/.test(held.type)) {
    return {
      message: "The data stands here without the line that begins it.",
      help: `Write this in place of the first bracket: ${beginLine(kind)}`,
    };
  }
  return outsideData;
}

/** The value that a statement gives a name to, or that it consists of. */
function heldBy(node: Node): Node | undefined {
  switch (node.type) {
    case "ExpressionStatement":
      return heldBy(node.expression) ?? unwrapped(node.expression);
    case "AssignmentExpression":
      return unwrapped(node.right);
    case "ExportNamedDeclaration":
      return node.declaration ? heldBy(node.declaration) : undefined;
    case "VariableDeclaration": {
      const [{ init } = { init: undefined }] = node.declarations;
      return init ? unwrapped(init) : undefined;
    }
    default:
      return undefined;
  }
}
