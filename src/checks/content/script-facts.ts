import { parse } from "@babel/parser";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../site.ts";
import { attribute } from "./attribute.ts";
import { byId } from "./by-id.ts";
import { nodeText } from "./node-text.ts";
import { select } from "./select.ts";

type Root = DefaultTreeAdapterTypes.Node;
type Ast = { type: string; start: number; end: number } & Record<string, unknown>;

/** Code that runs at an event; `code` includes the functions that it calls by name. */
export type Handler = {
  event: string;
  elements: Element[];
  /** Whether it listens on the window, the document or the body. */
  everywhere: boolean;
  code: string;
  /** The script, or the element that holds the attribute. */
  source: Element;
};

export type Timer = { repeats: boolean; delay: number | undefined; code: string; source: Element };

/** An assignment inside a function: `element.textContent = value`. */
export type Write = { elements: Element[]; property: string; value: string; source: Element };

export type ScriptFacts = { handlers: Handler[]; timers: Timer[]; writes: Write[]; code: string };

const known = new WeakMap<Root, ScriptFacts>();

/** What the small scripts inside a page do, as far as their text tells; files aren't read. */
export function scriptFacts(document: Root): ScriptFacts {
  const ready = known.get(document);
  if (ready) return ready;
  const facts = gather(document);
  known.set(document, facts);
  return facts;
}

function gather(document: Root): ScriptFacts {
  const facts: ScriptFacts = { handlers: [], timers: [], writes: [], code: "" };
  const scripts = select(document, "script").filter(
    (script) =>
      attribute(script, "src") === undefined &&
      /^(|module|(text|application)\/(java|ecma)script)$/i.test(attribute(script, "type") ?? ""),
  );
  const parts: Part[] = scripts.map((source) => ({
    source,
    text: nodeText(source),
    ast: read(nodeText(source)),
  }));
  const attributes = select(document, "body, body *").flatMap((element) =>
    element.attrs
      .filter(({ name, value }) => /^on[a-z]+$/.test(name) && value.trim())
      .map(({ name, value }) => ({ event: name.slice(2), element, value })),
  );
  const scope: Scope = { document, functions: new Map(), values: new Map() };
  for (const part of parts) if (part.ast) declare(part.ast, part.text, scope);
  for (const part of parts) if (part.ast) walk(part.ast, part, scope, facts, false);
  for (const { event, element, value } of attributes) {
    const text = `function handler(event) {${value}\n}`;
    const everywhere = element.tagName === "body";
    facts.handlers.push({
      event,
      elements: [element],
      everywhere,
      code: expand(value, scope),
      source: element,
    });
    const ast = read(text);
    if (ast) walk(ast, { source: element, text, ast, self: element }, scope, facts, true);
  }
  facts.code = [...parts.map(({ text }) => text), ...attributes.map(({ value }) => value)].join(
    "\n",
  );
  return facts;
}

type Part = { source: Element; text: string; ast: Ast | undefined; self?: Element };
type Scope = { document: Root; functions: Map<string, string>; values: Map<string, Ast> };

function read(text: string): Ast | undefined {
  if (text.length > 200_000) return undefined;
  try {
    return parse(text, { sourceType: "unambiguous", errorRecovery: true })
      .program as unknown as Ast;
  } catch {
    return undefined;
  }
}

const isAst = (value: unknown): value is Ast =>
  typeof value === "object" && value !== null && typeof (value as Ast).type === "string";

function childrenOf(node: Ast): Ast[] {
  return Object.entries(node)
    .filter(([key]) => key !== "loc" && !/comments$/i.test(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isAst);
}

const nameIn = (node: unknown): string =>
  isAst(node) ? String(node.name ?? node.value ?? "") : "";
const isFunction = (node: unknown): node is Ast => isAst(node) && /Function/.test(node.type);

/** Notes what each name stands for; names are taken as unique within a page. */
function declare(node: Ast, text: string, scope: Scope): void {
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
function expand(code: string, scope: Scope, depth = 2): string {
  if (depth === 0) return code;
  const called = new Set(
    [...code.matchAll(/\b([A-Za-z_$][\w$]*)\b(?=\s*[(,);]|$)/g)].map(([, name]) => name ?? ""),
  );
  const bodies = [...called]
    .flatMap((name) => scope.functions.get(name) ?? [])
    .filter((body) => !code.includes(body));
  return [code, ...bodies.map((body) => expand(body, scope, depth - 1))].join("\n");
}

type Target = { elements: Element[]; everywhere: boolean };
const nowhere: Target = { elements: [], everywhere: false };

function resolve(node: unknown, scope: Scope, part: Part, depth = 0): Target {
  if (!isAst(node) || depth > 6) return nowhere;
  const next = (inner: unknown) => resolve(inner, scope, part, depth + 1);
  switch (node.type) {
    case "ThisExpression":
      return part.self ? { elements: [part.self], everywhere: false } : nowhere;
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
  const text =
    first && /^(StringLiteral|TemplateLiteral)$/.test(first.type) ? textIn(first) : undefined;
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

function textIn(node: Ast): string | undefined {
  if (node.type === "StringLiteral") return String(node.value);
  const quasis = node.quasis as { value: { cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

function walk(node: Ast, part: Part, scope: Scope, facts: ScriptFacts, inFunction: boolean): void {
  const slice = (one: unknown): string => (isAst(one) ? part.text.slice(one.start, one.end) : "");
  const listen = (target: unknown, event: string, handler: unknown): void => {
    const { elements, everywhere } = resolve(target, scope, part);
    facts.handlers.push({
      event: event.toLowerCase(),
      elements,
      everywhere,
      code: expand(slice(handler), scope),
      source: part.source,
    });
  };
  if (node.type === "CallExpression" && isAst(node.callee)) {
    const args = node.arguments as Ast[];
    const method = nameIn(node.callee.property) || nameIn(node.callee);
    const event = args[0] ? literalIn(args[0]) : undefined;
    if (method === "addEventListener" && event)
      listen(node.callee.object ?? { type: "Identifier", name: "window" }, event, args[1]);
    if (method === "on" && event && args.length === 2)
      for (const one of event.split(/\s+/)) listen(node.callee.object, one, args[1]);
    if (
      /^(click|dblclick|mouseover|mouseenter|hover|change|focus|keydown)$/.test(method) &&
      isFunction(args[0])
    ) {
      listen(node.callee.object, method === "hover" ? "mouseenter" : method, args[0]);
    }
    if (/^set(Timeout|Interval)$/.test(method) && args[0]) {
      const delay = args[1] ? Number(evaluate(slice(args[1]))) : 0;
      facts.timers.push({
        repeats: method === "setInterval",
        delay: Number.isFinite(delay) ? delay : undefined,
        code: expand(literalIn(args[0]) ?? slice(args[0]), scope),
        source: part.source,
      });
    }
  }
  if (
    node.type === "AssignmentExpression" &&
    isAst(node.left) &&
    node.left.type === "MemberExpression"
  ) {
    const property = nameIn(node.left.property);
    if (/^on[a-z]+$/.test(property)) listen(node.left.object, property.slice(2), node.right);
    else if (inFunction) {
      const { elements } = resolve(node.left.object, scope, part);
      facts.writes.push({ elements, property, value: slice(node.right), source: part.source });
    }
  }
  const inside = inFunction || isFunction(node);
  for (const child of childrenOf(node)) walk(child, part, scope, facts, inside);
}

const literalIn = (node: Ast): string | undefined =>
  /^(StringLiteral|TemplateLiteral)$/.test(node.type) ? textIn(node) : undefined;

/** Products of whole numbers, as in `20 * 60 * 1000`. */
function evaluate(text: string): number {
  const factors = text.replace(/[_\s]/g, "").split("*").map(Number);
  return factors.reduce((product, factor) => product * factor, 1);
}
