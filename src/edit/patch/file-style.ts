import type { Node, ObjectExpression } from "@babel/types";
import { lineIndex } from "../../content/source/line-index.ts";
import { type Path, unwrapped } from "../../content/source/locate.ts";
import { insideOf } from "./inside.ts";

/** How a data file is written, as far as new values take after it. */
export type FileStyle = {
  lineEnd: string;
  /** The blanks by which what is inside stands further in. */
  indent: string;
  /** How many characters stand in the line of some index before it. */
  columnAt: (index: number) => number;
  /** The blanks at the start of the line of some index. */
  indentAt: (index: number) => string;
  /** Whether groups in some place of the data have a line for each field; nothing where there are none. */
  isBroken: (path: Path, index: number) => boolean | undefined;
};

/**
 * Finds out how a data file is written.
 *
 * @param root its data, as parsed
 */
export function fileStyle(source: string, root: Node): FileStyle {
  let groups: Map<string, ObjectExpression[]> | undefined;
  const placeAt = lineIndex(source);
  const columnAt = (index: number) => placeAt(index).column - 1;
  const indentAt = (index: number) =>
    /^\s*/.exec(source.slice(index - columnAt(index), index))?.[0] ?? "";
  return {
    lineEnd: lineEndIn(source),
    indent: indentIn(root, indentAt) ?? "  ",
    columnAt,
    indentAt,
    isBroken(path, index) {
      groups ??= groupsByPlace(root);
      const alike = groups.get(placeName(path)) ?? [];
      const near = alike.findLast((node) => (node.end ?? 0) <= index) ?? alike[0];
      return near && insideOf(source, near).isBroken;
    },
  };
}

/** How most lines end. */
function lineEndIn(source: string): string {
  const all = source.split("\n").length - 1;
  const windows = source.split("\r\n").length - 1;
  return windows > all / 2 ? "\r\n" : "\n";
}

/** A path without the numbers of items: what stands there is of the same kind. */
const placeName = (path: Path): string =>
  path.map((step) => (typeof step === "number" ? "[]" : `.${String(step)}`)).join("");

/** The groups that hold something, by where they stand. */
function groupsByPlace(root: Node): Map<string, ObjectExpression[]> {
  const groups = new Map<string, ObjectExpression[]>();
  const look = (wrapped: Node, path: Path) => {
    const node = unwrapped(wrapped);
    if (node.type === "ObjectExpression" && node.properties.length > 0) {
      const name = placeName(path);
      const known = groups.get(name);
      if (known) known.push(node);
      else groups.set(name, [node]);
    }
    for (const { step, value } of childrenOf(node)) look(value, [...path, step]);
  };
  look(root, []);
  return groups;
}

/** How much further in than the bracket’s line the first part stands that has a line of its own. */
function indentIn(node: Node, indentAt: FileStyle["indentAt"]): string | undefined {
  const children = childrenOf(unwrapped(node));
  const outer = indentAt(node.start ?? 0);
  for (const { start } of children) {
    const inner = indentAt(start);
    if (inner.length > outer.length && inner.startsWith(outer)) return inner.slice(outer.length);
  }
  for (const { value } of children) {
    const found = indentIn(value, indentAt);
    if (found) return found;
  }
  return undefined;
}

/** The name of a field, where it has one that data may have. */
export const nameOf = (key: Node): string =>
  key.type === "Identifier"
    ? key.name
    : key.type === "StringLiteral" || key.type === "NumericLiteral"
      ? String(key.value)
      : "";

/** What stands directly inside a list or a group. */
function childrenOf(node: Node): { step: PropertyKey; start: number; value: Node }[] {
  if (node.type === "ArrayExpression") {
    return node.elements.flatMap((value, step) =>
      value ? [{ step, start: value.start ?? 0, value }] : [],
    );
  }
  if (node.type !== "ObjectExpression") return [];
  return node.properties.flatMap((property) =>
    property.type === "ObjectProperty"
      ? [{ step: nameOf(property.key), start: property.start ?? 0, value: property.value }]
      : [],
  );
}
