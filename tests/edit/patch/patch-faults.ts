import type { Node } from "@babel/types";
import { exported, type Path, unwrapped } from "../../../src/content/source/locate.ts";
import { parseData } from "../../../src/content/source/parse-data.ts";
import { sameValue } from "../../../src/edit/patch/same-value.ts";
import type { RandomEdit } from "./random-edit.ts";

type Span = { start: number; end: number };
type Comment = Span & { text: string };

/**
 * Tells what is wrong with a patched file, by rules of its own: which text and which comments may
 * change with an edit follows from the place of the value alone.
 *
 * @param before the value of the whole file before the edit
 */
export function patchFaults(
  source: string,
  before: unknown,
  edit: RandomEdit,
  patched: string,
): string[] {
  const parts = partsAt(source, edit.at);
  const list = valueAt(before, edit.at);
  if (isReplaced(before, edit))
    return patchFaults(source, before, { ...edit, sort: "remove" }, patched);
  const hasTwins = Array.isArray(list) && hasTwin(list, edit);
  const touched = hasTwins ? { first: 0, last: parts.spans.length - 1 } : touchedBy(edit, parts);
  const span = spanOf(edit, parts, touched, hasTwins);
  const faults: string[] = [];
  if (!patched.startsWith(source.slice(0, span.start))) faults.push("text above changed");
  if (!patched.endsWith(source.slice(span.end))) faults.push("text below changed");
  if (faults.length > 0) return faults;

  const comments = commentsIn(source);
  const mayGo = (comment: Comment) => mayVanish(source, comment, edit, parts, touched, hasTwins);
  const must = comments.filter((comment) => !mayGo(comment)).map(({ text }) => text);
  const all = comments.map(({ text }) => text);
  const left = commentsIn(patched).map(({ text }) => text);
  if (left.some((text) => !all.includes(text))) faults.push("a comment is new");
  if (edit.sort === "move" || hasTwins) {
    if (!sameValue(left.toSorted(), all.toSorted()) && edit.sort === "move")
      faults.push("comments aren’t the same");
    if (!isWithin(must.toSorted(), left.toSorted())) faults.push("a comment is lost");
    return faults;
  }
  if (!isWithin(must, left)) faults.push("a comment is lost or moved");
  if (!isWithin(left, all)) faults.push("comments have another order");
  return faults;
}

/**
 * Tells where a file with a line for each part differs in more lines than an edit needs.
 */
export function lineFaults(source: string, edit: RandomEdit, patched: string): string[] {
  const [before, after] = [source, patched].map((text) => text.split("\n")) as [string[], string[]];
  const { spans, isBroken } = partsAt(source, edit.at);
  if (edit.sort === "change") return [];
  if (!isBroken || spans.length < 2) return [];
  if (edit.sort === "add" && !isWithin(before, after))
    return ["a line changed where one was added"];
  if (edit.sort === "remove" && !isWithin(after, before)) {
    return ["a line changed where one was removed"];
  }
  return edit.sort === "move" && !sameValue(before.toSorted(), after.toSorted())
    ? ["a line changed where one was moved"]
    : [];
}

/** The parts of the list or group that is edited, between its brackets. */
type Parts = {
  inside: Span;
  spans: Span[];
  names: PropertyKey[];
  values: Span[];
  isBroken: boolean;
  isCommaFirst: boolean;
};

function partsAt(source: string, path: Path): Parts {
  let node: Node = unwrapped(exported(parseData(source)));
  for (const step of path) node = unwrapped(childOf(node, step));
  const span = ({ start, end }: Node): Span => ({ start: start ?? 0, end: end ?? 0 });
  const { start, end } = span(node);
  const inside = { start: start + 1, end: end - 1 };
  const nodes = childrenOf(node);
  const spans = nodes.map(({ whole }) => span(whole));
  const gaps = [...spans, { start: inside.end, end: 0 }].map(({ start }, at) =>
    withoutComments(source, at === 0 ? inside.start : (spans[at - 1]?.end ?? 0), start),
  );
  return {
    inside,
    spans,
    names: nodes.map(({ name }) => name),
    values: nodes.map(({ value }) => span(value)),
    isBroken: gaps.some((gap) => /[\n\r\u2028\u2029]/.test(gap)),
    isCommaFirst: gaps.some((gap) => /[\n\r][^,]*,/.test(gap)),
  };
}

function childrenOf(node: Node): { name: PropertyKey; whole: Node; value: Node }[] {
  if (node.type === "ArrayExpression") {
    return node.elements.flatMap((whole, name) => (whole ? [{ name, whole, value: whole }] : []));
  }
  if (node.type !== "ObjectExpression") return [];
  return node.properties.flatMap((whole) => {
    if (whole.type !== "ObjectProperty") return [];
    const { key, value } = whole;
    const name =
      key.type === "Identifier" ? key.name : key.type === "StringLiteral" ? key.value : "";
    return [{ name, whole, value }];
  });
}

function childOf(node: Node, step: PropertyKey): Node {
  const child = childrenOf(node).find(({ name }) => name === step);
  if (!child) throw new Error(`There is nothing at ${String(step)}.`);
  return child.value;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((inner, step) => (inner as Record<PropertyKey, unknown>)[step], value);

/** Whether an item of a list is changed into another one, and not only in some part of it. */
function isReplaced(before: unknown, edit: RandomEdit): boolean {
  if (edit.sort !== "change" || typeof edit.step !== "number") return false;
  const [was, is] = [before, edit.after].map((data) => valueAt(data, [...edit.at, edit.step]));
  const sortOf = (value: unknown) =>
    Array.isArray(value) ? "list" : value !== null && typeof value === "object" ? "group" : "plain";
  return (
    sortOf(was) !== sortOf(is) || (sortOf(was) === "group" && Object.hasOwn(was as object, "id"))
  );
}

/** Whether items of the list are the same, so that nobody can say which of them it was. */
function hasTwin(list: readonly unknown[], edit: RandomEdit): boolean {
  if (edit.sort === "change") return false;
  const twinsOf = (items: readonly unknown[], item: unknown): number =>
    items.filter((other) => sameValue(item, other)).length;
  if (edit.sort === "move") return list.some((item) => twinsOf(list, item) > 1);
  const now = valueAt(edit.after, edit.at) as unknown[];
  const item = (edit.sort === "add" ? now : list)[Number(edit.step)];
  return twinsOf([...list, ...now], item) > 1;
}

/** The first and the last part that an edit touches; the last is before the first where it adds one. */
function touchedBy(edit: RandomEdit, { names, spans }: Parts): { first: number; last: number } {
  if (edit.sort === "move") {
    return { first: Math.min(edit.step, edit.to), last: Math.max(edit.step, edit.to) };
  }
  if (edit.sort !== "add") {
    const at = names.indexOf(edit.step);
    return { first: at, last: at };
  }
  if (typeof edit.step === "number") return { first: edit.step, last: edit.step - 1 };
  // A new field may stand anywhere: its order is tested elsewhere.
  return { first: 0, last: spans.length - 1 };
}

/** What may be written otherwise after an edit. */
function spanOf(
  edit: RandomEdit,
  parts: Parts,
  touched: { first: number; last: number },
  hasTwins: boolean,
): Span {
  const { inside, spans, values, isBroken } = parts;
  const value = values[touched.first];
  if (edit.sort === "change" && value && !hasTwins) return value;
  if (!isBroken && edit.sort !== "move") {
    return spans.length === 0 ? { start: inside.start - 1, end: inside.end + 1 } : inside;
  }
  if (spans.length === 0) return inside;
  return {
    start: spans[touched.first - 1]?.end ?? inside.start,
    end: spans[touched.last + 1]?.start ?? inside.end,
  };
}

/** Whether a comment may go with what an edit removes or writes anew. */
function mayVanish(
  source: string,
  comment: Comment,
  edit: RandomEdit,
  parts: Parts,
  touched: { first: number; last: number },
  hasTwins: boolean,
): boolean {
  const { spans, values, inside } = parts;
  if (edit.sort === "add" || edit.sort === "move") return false;
  const value = values[touched.first];
  if (edit.sort === "change") {
    return value !== undefined && comment.start >= value.start && comment.end <= value.end;
  }
  if (hasTwins) return comment.start >= inside.start && comment.end <= inside.end;
  const gone = spans[touched.first];
  if (!gone) return false;
  const before = spans[touched.first - 1]?.end ?? inside.start;
  const after = spans[touched.first + 1]?.start ?? inside.end;
  if (comment.end <= before || comment.start >= after) return false;
  if (comment.start >= gone.end) {
    return !/[\n\r]/.test(withoutComments(source, gone.end, comment.start));
  }
  if (comment.start >= gone.start) return true;
  const between = withoutComments(source, comment.end, gone.start);
  if (!/[\n\r]/.test(between)) return true;
  const isOfOthers = !/[\n\r]/.test(withoutComments(source, before, comment.start));
  if (isOfOthers || typeof edit.step === "string") return false;
  return parts.isCommaFirst || !/(?:\r?\n[ \t]*){2}/.test(between);
}

/** Text between values, with a sign for each comment. */
function withoutComments(source: string, start: number, end: number): string {
  return source.slice(start, end).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "#");
}

function commentsIn(source: string): Comment[] {
  return (parseData(source).comments ?? []).map(({ start, end }) => {
    const span = { start: start ?? 0, end: end ?? 0 };
    return { ...span, text: source.slice(span.start, span.end) };
  });
}

/** Tells whether a file has a comment, or one more often, than it had before some edits at once. */
export function addedComments(source: string, patched: string): string[] {
  const [before, after] = [source, patched].map((text) =>
    commentsIn(text)
      .map((comment) => comment.text)
      .toSorted(),
  ) as [string[], string[]];
  return isWithin(after, before) ? [] : ["a comment is new"];
}

/** Whether all of a row stands in another row, in the same order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const text of all) if (text === some[at]) at += 1;
  return at === some.length;
}
