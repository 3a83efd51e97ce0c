import type { ArrayExpression, Node, ObjectExpression } from "@babel/types";
import { type Path, unwrapped } from "../../content/source/locate.ts";
import { alignItems } from "./align-items.ts";
import { nameOf } from "./file-style.ts";
import { type Inside, insideOf } from "./inside.ts";
import { joinedParts, type Leads, type Step } from "./joined-parts.ts";
import { fieldOf, type Group, heldNames, isGroup, sameValue } from "./same-value.ts";
import { beginsWithLineEnd, indentAt, lineEnd, triviaIn } from "./trivia.ts";
import { rewrittenText } from "./written-text.ts";
import {
  fits,
  inSchemaOrder,
  type Setting,
  type Spot,
  writtenField,
  writtenValue,
} from "./written-value.ts";

/** A stretch of a file’s text, and what is to stand in its place. */
export type TextEdit = { start: number; end: number; text: string };

/** A data file that is being changed. */
export type Page = {
  source: string;
  /** What is known for a new value that is to stand at some index. */
  settingAt: (index: number) => Setting;
};

/** A value of a data file: its node, what was read there, and what is to be. */
type Change = { node: Node; before: unknown; after: unknown; path: Path };

/**
 * Finds what is to be written otherwise in the text of a data file, so that a value becomes another
 * one. What is the same in both isn’t touched, however it is written.
 *
 * - A comment that stands above an item of a list, without a blank line between them, or behind it in
 *   its line, goes where the item goes, and is deleted with it.
 * - A comment behind a field in its line is deleted with the field. One above it stays: it often tells
 *   how to write the field, or speaks of those below it, too.
 * - All other comments stay where they are.
 */
export function valueEdits({ node: wrapped, before, after, path }: Change, page: Page): TextEdit[] {
  if (sameValue(before, after)) return [];
  const node = unwrapped(wrapped);
  if (Array.isArray(before) && Array.isArray(after) && node.type === "ArrayExpression") {
    return itemEdits(node, before, after, path, page);
  }
  if (isGroup(before) && isGroup(after) && node.type === "ObjectExpression") {
    return fieldEdits(node, before, after, path, page);
  }
  const { source } = page;
  if (typeof before === "string" && typeof after === "string") {
    const [start, end] = rangeOf(node);
    const { lineEnd } = page.settingAt(start);
    return [{ start, end, text: rewrittenText(source.slice(start, end), after, lineEnd) }];
  }
  return [replaced(wrapped, after, path, page)];
}

/** Gives the text of a stretch of a file after some edits in it, which don’t overlap. */
export function edited(
  source: string,
  start: number,
  end: number,
  edits: readonly TextEdit[],
): string {
  let [text, done] = ["", start];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return text + source.slice(done, end);
}

const rangeOf = ({ start, end }: Node): [number, number] => [start ?? 0, end ?? 0];

function replaced(node: Node, value: unknown, path: Path, { source, settingAt }: Page): TextEdit {
  const [start, end] = rangeOf(node);
  const spot = { path, indent: indentAt(source, start), column: columnAt(source, start) };
  return { start, end, text: writtenValue(value, spot, settingAt(start)) };
}

function columnAt(source: string, index: number): number {
  let start = index;
  while (start > 0 && !lineEnd.test(source.charAt(start - 1))) start -= 1;
  return index - start;
}

function itemEdits(
  node: ArrayExpression,
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
  page: Page,
): TextEdit[] {
  const origins = alignItems(before, after);
  const editsOf = (from: number, to: number): TextEdit[] => {
    const item = node.elements[from];
    if (!item) return [];
    return valueEdits(
      { node: item, before: before[from], after: after[to], path: [...path, to] },
      page,
    );
  };
  const isSameRow =
    before.length === after.length &&
    origins.every(({ isKept, from }, to) => isKept && from === to);
  if (isSameRow) return [...after.keys()].flatMap((place) => editsOf(place, place));
  const steps = origins.map(({ from, isKept }, to): Planned => {
    if (from !== undefined) return { from, isKept, edits: editsOf(from, to) };
    return {
      write: (spot, setting) => writtenValue(after[to], { ...spot, path: [...path, to] }, setting),
    };
  });
  return [insideEdit(node, after, path, steps, [], page)];
}

function fieldEdits(
  node: ObjectExpression,
  before: Group,
  after: Group,
  path: Path,
  page: Page,
): TextEdit[] {
  const setting = page.settingAt(node.start ?? 0);
  const fields = node.properties.flatMap((property) =>
    property.type === "ObjectProperty" ? [{ property, name: nameOf(property.key) }] : [],
  );
  const isGone = (name: string) =>
    fieldOf(after, name) === undefined && fieldOf(before, name) !== undefined;
  const written = new Set(fields.map(({ name }) => name));
  const added = heldNames(after).filter((name) => !written.has(name));
  const edits = fields.map(({ property, name }): TextEdit[] => {
    const [was, is] = [fieldOf(before, name), fieldOf(after, name)];
    if (isGone(name) || sameValue(was, is)) return [];
    const inner = { node: property.value, before: was, after: is, path: [...path, name] };
    if (!property.shorthand) return valueEdits(inner, page);
    const value = replaced(property.value, is, inner.path, page);
    return [{ ...value, text: `${name}: ${value.text}` }];
  });
  if (added.length === 0 && !fields.some(({ name }) => isGone(name))) return edits.flat();

  const steps = new Map<string, Planned>();
  for (const [from, { name }] of fields.entries()) {
    if (!isGone(name)) steps.set(name, { from, isKept: true, edits: edits[from] ?? [] });
  }
  const isQuoted =
    fields.length > 0 && fields.every(({ property }) => property.key.type === "StringLiteral");
  const order = placed(
    [...steps.keys()],
    inSchemaOrder([...steps.keys(), ...added], path, setting),
  );
  const planned = order.map(
    (name): Planned =>
      steps.get(name) ?? {
        write: (spot, setting) =>
          writtenField(name, after[name], { ...spot, path }, { ...setting, isQuoted }),
      },
  );
  const gone = fields.flatMap(({ name }, from) => (isGone(name) ? [from] : []));
  return [insideEdit(node, after, path, planned, gone, page)];
}

/**
 * Puts names into a row of names: each behind the nearest of those that come before it by the schema.
 *
 * @param present the row as it is
 * @param wanted all names, in the order of the schema
 */
function placed(present: readonly string[], wanted: readonly string[]): string[] {
  const row = [...present];
  for (const [index, name] of wanted.entries()) {
    if (row.includes(name)) continue;
    const before = wanted.slice(0, index).findLast((other) => row.includes(other));
    row.splice(before === undefined ? 0 : row.indexOf(before) + 1, 0, name);
  }
  return row;
}

/** A part as it is to be: one that was there, with the edits inside it, or a new one. */
type Planned =
  | { from: number; isKept: boolean; edits: TextEdit[]; write?: never }
  | { from?: never; write: (spot: Omit<Spot, "path">, setting: Setting) => string };

/**
 * Writes what stands between two brackets anew.
 *
 * @param gone the fields of a group that are deleted without the comments above them
 */
function insideEdit(
  node: ArrayExpression | ObjectExpression,
  value: unknown,
  path: Path,
  planned: readonly Planned[],
  gone: readonly number[],
  page: Page,
): TextEdit {
  const { source } = page;
  const inside = withRemarks(insideOf(source, node), gone);
  const setting = page.settingAt(node.end ?? 0);
  if (inside.parts.length === 0 && inside.opened === "" && inside.remarks.length === 0) {
    return replaced(node, value, path, page);
  }
  const outer = indentAt(source, inside.start);
  const stepsAt = (spot: Omit<Spot, "path">): Step[] =>
    planned.map(({ from, write, ...rest }) => {
      if (from === undefined) return { text: write?.(spot, setting) ?? "" };
      const { start = 0, end = 0 } = inside.parts[from] ?? {};
      const { isKept = true, edits = [] } = rest as { isKept?: boolean; edits?: TextEdit[] };
      return { from, isKept, text: edited(source, start, end, edits) };
    });
  const range = { start: inside.start, end: inside.end };
  if (inside.isBroken) {
    const indent = innerIndent(source, inside) ?? outer + setting.indent;
    const leads = leadsIn(inside, setting.lineEnd + indent);
    return {
      ...range,
      text: joinedParts(inside, stepsAt({ indent, column: indent.length }), leads),
    };
  }
  const first = node.type === "ObjectExpression" || inside.remarks.length > 0 ? " " : "";
  const steps = stepsAt({ indent: outer, column: Number.NEGATIVE_INFINITY });
  const flat = joinedParts(inside, steps, { first, other: " " });
  const isGrown = planned.some(({ write }) => write !== undefined);
  const isHugged = steps.some(({ from, text }) => from !== undefined && lineEnd.test(text));
  const rest = /^.[)\]},;]*/.exec(source.slice(inside.end))?.[0] ?? "";
  if (!isGrown || isHugged || fits(flat + rest.slice(0, -1), columnAt(source, inside.start))) {
    return { ...range, text: flat };
  }
  const indent = outer + setting.indent;
  const lead = setting.lineEnd + indent;
  return {
    ...range,
    text: joinedParts(
      {
        ...inside,
        parts: inside.parts.map((part) => ({ ...part, lead })),
        closing: setting.lineEnd + outer,
        isTrailing: true,
      },
      stepsAt({ indent, column: indent.length }),
      { first: lead, other: lead },
    ),
  };
}

/** Makes remarks of the comments above fields that go. */
function withRemarks(inside: Inside, gone: readonly number[]): Inside {
  const remarks = gone.flatMap((before) => {
    const { lead = "", above = "" } = inside.parts[before] ?? {};
    const line = triviaIn(above, 0, above.length).findLast(
      ({ start, end, sort }) => sort === "blank" && lineEnd.test(above.slice(start, end)),
    );
    if (!line) return [];
    return [{ before, text: lead + above.slice(0, line.start) }];
  });
  return {
    ...inside,
    remarks: [...inside.remarks, ...remarks].sort((a, b) => a.before - b.before),
  };
}

/** The blanks before the first part, or remark, that has a line of its own. */
function innerIndent(
  source: string,
  { start, parts, remarks, opened }: Inside,
): string | undefined {
  const part = parts.find(({ lead }) => lineEnd.test(lead));
  if (part) return indentAt(source, part.start);
  const [remark] = remarks;
  if (!remark) return undefined;
  const blanks = remark.text.length - remark.text.trimStart().length;
  return indentAt(source, start + opened.length + blanks);
}

/** The blanks before new parts: those of the other ones, where they all have the same. */
function leadsIn({ parts }: Inside, lead: string): Leads {
  const [second, ...others] = parts.slice(1).map((part) => part.lead);
  const isOne = second !== undefined && others.every((other) => other === second);
  return { first: lead, other: isOne && beginsWithLineEnd(second) ? second : lead };
}
