import { parse } from "@babel/parser";

/** A node of Babel's tree, by the few fields that every node has. */
export type Ast = { type: string; start: number; end: number } & Record<string, unknown>;

/** Reads a script as a browser would; undefined where it can't be read or is very long. */
export function readScript(text: string): Ast | undefined {
  if (text.length > 200_000) return undefined;
  try {
    return parse(text, { sourceType: "unambiguous", errorRecovery: true })
      .program as unknown as Ast;
  } catch {
    return undefined;
  }
}

export const isAst = (value: unknown): value is Ast =>
  typeof value === "object" && value !== null && typeof (value as Ast).type === "string";

export function childrenOf(node: Ast): Ast[] {
  return Object.entries(node)
    .filter(([key]) => key !== "loc" && !/comments$/i.test(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isAst);
}

/** The name of an identifier, or the value of a literal. */
export const nameIn = (node: unknown): string =>
  isAst(node) ? String(node.name ?? node.value ?? "") : "";
export const isFunction = (node: unknown): node is Ast => isAst(node) && /Function/.test(node.type);

/** The text of a string, or of a template without expressions. */
export function literalIn(node: Ast): string | undefined {
  if (node.type === "StringLiteral") return String(node.value);
  if (node.type !== "TemplateLiteral") return undefined;
  const quasis = node.quasis as { value: { cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}
