import type { DefaultTreeAdapterTypes } from "parse5";
import { byId } from "../../html/by-id.ts";
import { select } from "../../html/select.ts";
import type { Element } from "../../model/site.ts";
import { type Ast, childrenOf, isAst, isFunction, literalIn, nameIn } from "./script-ast.ts";

type Root = DefaultTreeAdapterTypes.Node;

/** What names stand for in the scripts of a page; they're taken as unique within it. */
export type Scope = { document: Root; functions: Map<string, string>; values: Map<string, Ast> };

/** Notes what each name in a script stands for. */
export function declare(node: Ast, text: string, scope: Scope): void {
  if (node.type === "FunctionDeclaration")
    scope.functions.set(nameIn(node.id), text.slice(node.start, node.end));
  if (node.type === "VariableDeclarator" && isAst(node.init)) {
    if (isFunction(node.init))
      scope.functions.set(nameIn(node.id), text.slice(node.init.start, node.init.end));
    else scope.values.set(nameIn(node.id), node.init);
  }
  if (node.type === "ForOfStatement" && isAst(node.left) && isAst(node.right)) {
    const declared = (node.left.declarations as Ast[] | undefined)?.[0];
    if (declared) scope.values.set(nameIn(declared.id), node.right);
  }
  if (
    node.type === "CallExpression" &&
    isAst(node.callee) &&
    /^(forEach|map|each)$/.test(nameIn(node.callee.property))
  ) {
    const inner = (node.arguments as Ast[])[0];
    const parameter = isFunction(inner) ? (inner.params as Ast[])[0] : undefined;
    if (parameter?.type === "Identifier" && isAst(node.callee.object))
      scope.values.set(nameIn(parameter), node.callee.object);
  }
  for (const child of childrenOf(node)) declare(child, text, scope);
}

/** The code with the text of the functions that it names, two steps deep. */
export function expand(code: string, scope: Scope, depth = 2): string {
  if (depth === 0) return code;
  const called = new Set(
    [...code.matchAll(/\b([A-Za-z_$][\w$]*)\b(?=\s*[(,);]|$)/g)].map(([, name]) => name ?? ""),
  );
  const bodies = [...called]
    .flatMap((name) => scope.functions.get(name) ?? [])
    .filter((body) => !code.includes(body));
  return [code, ...bodies.map((body) => expand(body, scope, depth - 1))].join("\n");
}

/** What code acts on: elements of the page, or all of it. */
export type Target = { elements: Element[]; everywhere: boolean };
const nowhere: Target = { elements: [], everywhere: false };

/**
 * The elements that an expression picks, followed through names and the usual calls.
 *
 * @param self what `this` is, in the attribute of an element
 */
export function resolve(node: unknown, scope: Scope, self: Element | undefined, depth = 0): Target {
  if (!isAst(node) || depth > 6) return nowhere;
  const next = (inner: unknown) => resolve(inner, scope, self, depth + 1);
  switch (node.type) {
    case "ThisExpression":
      return self ? { elements: [self], everywhere: false } : nowhere;
    case "Identifier": {
      const name = nameIn(node);
      if (/^(window|document|self|globalThis)$/.test(name))
        return { elements: [], everywhere: true };
      const value = scope.values.get(name);
      if (value) return next(value);
      const named = byId(scope.document, name);
      return named ? { elements: [named], everywhere: false } : nowhere;
    }
    case "OptionalMemberExpression":
    case "MemberExpression": {
      const property = nameIn(node.property);
      if (/^(body|documentElement)$/.test(property)) return { elements: [], everywhere: true };
      return node.computed || property === "length" ? next(node.object) : nowhere;
    }
    case "ArrayExpression":
      return {
        elements: (node.elements as unknown[]).flatMap((one) => next(one).elements),
        everywhere: false,
      };
    case "SpreadElement":
    case "TSNonNullExpression":
    case "ParenthesizedExpression":
      return next(node.argument ?? node.expression);
    case "CallExpression":
    case "OptionalCallExpression":
      return called(node, scope, next);
    default:
      return nowhere;
  }
}

function called(node: Ast, scope: Scope, next: (inner: unknown) => Target): Target {
  const callee = isAst(node.callee) ? node.callee : undefined;
  const method = nameIn(callee?.property) || nameIn(callee);
  const first = (node.arguments as Ast[])[0];
  const text = first && literalIn(first);
  if (method === "from") return next(first);
  if (text === undefined) return method === "$" || method === "jQuery" ? next(first) : nowhere;
  try {
    if (method === "getElementById") {
      const found = byId(scope.document, text);
      return { elements: found ? [found] : [], everywhere: false };
    }
    if (method === "querySelector")
      return { elements: select(scope.document, text).slice(0, 1), everywhere: false };
    if (/^(querySelectorAll|getElementsByTagName|\$|jQuery)$/.test(method))
      return { elements: select(scope.document, text), everywhere: false };
    if (method === "getElementsByClassName")
      return {
        elements: select(scope.document, `.${text.trim().split(/\s+/).join(".")}`),
        everywhere: false,
      };
  } catch {
    return nowhere;
  }
  return nowhere;
}
