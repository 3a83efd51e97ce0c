import type { File, Node, ObjectExpression, ObjectProperty } from "@babel/types";
import { letterIndex } from "./letter-index.ts";
import { lineIndex } from "./line-index.ts";
import { parseData } from "./parse-data.ts";
import type { ParseData } from "./parse-once.ts";
import type { Place } from "./place.ts";

/** The way to a value inside a data file: `[2, "label"]`. */
export type Path = readonly PropertyKey[];

/**
 * A way to turn paths into places, for one data file that was parsed once. `at` leads on to a letter
 * of the text there, counted from 0.
 */
export type Locate = (path: Path, at?: number) => Place;

/**
 * Parses a data file and gives a function that finds where a value stands in it. A field that is
 * missing is placed at the entry that lacks it.
 *
 * @param parse what parses the file, where that was done before
 * @throws {SyntaxError} with `loc` when the file can’t be parsed
 */
export function locator(source: string, parse: ParseData = parseData): Locate {
  const root = exported(parse(source));
  const placeAt = lineIndex(source);
  return (path, at) => {
    let node: Node = root;
    let place = placeOf(root);
    for (const step of path) {
      const found: { value: Node; place: Place } | undefined = child(node, step);
      if (!found) return place;
      ({ value: node, place } = found);
    }
    if (at !== undefined && /^(String|Template)Literal$/.test(node.type)) {
      return placeAt(letterIndex(node, source, at));
    }
    return place;
  };
}

/** What a data file exports: the value inside `define…(…)`, or the program where there is none. */
export function exported(file: File): Node {
  const statement = file.program.body.find((node) => node.type === "ExportDefaultDeclaration");
  if (!statement) return file.program;
  const node = unwrapped(statement.declaration);
  if (node.type === "CallExpression" && node.arguments[0]) return unwrapped(node.arguments[0]);
  return node;
}

/** The value inside `as const` or `satisfies`. */
export function unwrapped(node: Node): Node {
  if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression") {
    return unwrapped(node.expression);
  }
  return node;
}

function child(node: Node, step: PropertyKey): { value: Node; place: Place } | undefined {
  if (node.type === "ArrayExpression" && typeof step === "number") {
    const item = node.elements[step];
    return item ? { value: unwrapped(item), place: placeOf(item) } : undefined;
  }
  if (node.type !== "ObjectExpression") return undefined;
  const property = propertyOf(node, String(step));
  return property && { value: unwrapped(property.value), place: placeOf(property) };
}

/** The fields of each group that was asked for, by their names. */
const fieldsOf = new WeakMap<ObjectExpression, ReadonlyMap<string, ObjectProperty>>();

function propertyOf(node: ObjectExpression, name: string): ObjectProperty | undefined {
  const fields = fieldsOf.get(node) ?? byName(node);
  fieldsOf.set(node, fields);
  return fields.get(name);
}

/** The first field of each name. */
function byName(node: ObjectExpression): ReadonlyMap<string, ObjectProperty> {
  const fields = new Map<string, ObjectProperty>();
  for (const property of node.properties) {
    if (property.type !== "ObjectProperty") continue;
    const { key } = property;
    const name =
      key.type === "Identifier" ? key.name : key.type === "StringLiteral" ? key.value : undefined;
    if (name !== undefined && !fields.has(name)) fields.set(name, property);
  }
  return fields;
}

/** Where a node begins. */
export function placeOf(node: Node): Place {
  const start = node.loc?.start ?? { line: 1, column: 0 };
  return { line: start.line, column: start.column + 1 };
}
