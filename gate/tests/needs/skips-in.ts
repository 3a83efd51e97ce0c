import { parse } from "@babel/parser";

/** Where a test may be passed by without the end of the run saying why: `line:column` and what stands there. */
export type Skip = { place: string; found: string };

const words = new Set(["skip", "skipIf", "runIf", "todo"]);

/**
 * Finds in the source of tests what skips one past `needs(…)`: Vitest’s own words for it, by a dot or
 * among the options, and an early return before a test has expected anything.
 *
 * @throws {SyntaxError} where the source can’t be read
 */
export function skipsIn(source: string): Skip[] {
  const tree: unknown = parse(source, { sourceType: "module", plugins: ["typescript"] }).program;
  return (isNode(tree) ? nodesOf(tree) : []).flatMap((node) => [
    ...skippingWord(node),
    ...earlyReturns(node),
  ]);
}

type Node = { type: string; loc: { start: { line: number; column: number } } };
type Parts = Record<string, unknown>;

const isNode = (value: unknown): value is Node & Parts =>
  typeof value === "object" && value !== null && "type" in value && "loc" in value;

const childrenOf = (node: Parts): (Node & Parts)[] => Object.values(node).flat().filter(isNode);

const nodesOf = (node: Node & Parts): (Node & Parts)[] => [
  node,
  ...childrenOf(node).flatMap(nodesOf),
];

/** Without what stands in functions inside it: their returns are their own. */
const ownNodesOf = (node: Node & Parts): (Node & Parts)[] =>
  isFunction(node) ? [] : [node, ...childrenOf(node).flatMap(ownNodesOf)];

const isFunction = ({ type }: Node): boolean => /Function|Method/.test(type);

const at = ({ loc: { start } }: Node, found: string): Skip => ({
  place: `${start.line}:${start.column + 1}`,
  found,
});

/** `it.skip`, `it["skip"]`, `{ skip: true }`, `({ skip }) =>` and their like. */
function skippingWord(node: Node & Parts): Skip[] {
  const key = { MemberExpression: "property", ObjectProperty: "key" }[node.type];
  const named = key ? node[key] : undefined;
  if (!isNode(named)) return [];
  const word = String(named.name ?? named.value);
  return words.has(word) ? [at(named, word)] : [];
}

/** Returns from a test that stand before the first statement in which something is expected. */
function earlyReturns(node: Node & Parts): Skip[] {
  if (node.type !== "CallExpression" || !/^(?:it|test)$/.test(rootName(node))) return [];
  const test = (node.arguments as unknown[]).filter(isNode).findLast(isFunction);
  const body = test?.body;
  if (!isNode(body) || !Array.isArray(body.body)) return [];
  const statements = body.body.filter(isNode);
  const first = statements.findIndex((statement) => nodesOf(statement).some(isExpectation));
  return statements
    .slice(0, first === -1 ? statements.length : first)
    .flatMap(ownNodesOf)
    .filter(({ type }) => type === "ReturnStatement")
    .map((found) => at(found, "return"));
}

const isExpectation = (node: Node & Parts): boolean =>
  node.type === "CallExpression" && /^(?:expect|assert|fc)/.test(rootName(node));

/** The name with which a chain of calls begins: `it` in `it.each([1])("…", …)`. */
function rootName(node: Node & Parts): string {
  if (node.type === "Identifier") return String(node.name);
  const inner = node.callee ?? node.object ?? node.tag;
  return isNode(inner) ? rootName(inner) : "";
}
