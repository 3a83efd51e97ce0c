import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute } from "../../html/attribute.ts";
import { nodeText } from "../../html/node-text.ts";
import { select } from "../../html/select.ts";
import type { Element } from "../../model/site.ts";
import {
  type Ast,
  childrenOf,
  isAst,
  isFunction,
  literalIn,
  nameIn,
  readScript,
} from "./script-ast.ts";
import { declare, expand, resolve, type Scope } from "./script-scope.ts";

type Root = DefaultTreeAdapterTypes.Node;

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
    ast: readScript(nodeText(source)),
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
    const ast = readScript(text);
    if (ast) walk(ast, { source: element, text, ast, self: element }, scope, facts, true);
  }
  facts.code = [...parts.map(({ text }) => text), ...attributes.map(({ value }) => value)].join(
    "\n",
  );
  return facts;
}

type Part = { source: Element; text: string; ast: Ast | undefined; self?: Element };

function walk(node: Ast, part: Part, scope: Scope, facts: ScriptFacts, inFunction: boolean): void {
  const slice = (one: unknown): string => (isAst(one) ? part.text.slice(one.start, one.end) : "");
  const listen = (target: unknown, event: string, handler: unknown): void => {
    const { elements, everywhere } = resolve(target, scope, part.self);
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
      const { elements } = resolve(node.left.object, scope, part.self);
      facts.writes.push({ elements, property, value: slice(node.right), source: part.source });
    }
  }
  const inside = inFunction || isFunction(node);
  for (const child of childrenOf(node)) walk(child, part, scope, facts, inside);
}

/** Products of whole numbers, as in `20 * 60 * 1000`. */
function evaluate(text: string): number {
  const factors = text.replace(/[_\s]/g, "").split("*").map(Number);
  return factors.reduce((product, factor) => product * factor, 1);
}
