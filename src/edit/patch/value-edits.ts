import type { ArrayExpression, Node, ObjectExpression } from "@babel/types";
import { type Path, unwrapped } from "../../content/source/locate.ts";
import { alignItems } from "./align-items.ts";
import { nameOf } from "./file-style.ts";
import { insideEdit, type Planned } from "./inside-edit.ts";
import type { Page } from "./page.ts";
import { replaced } from "./replaced.ts";
import { fieldOf, type Group, heldNames, isGroup, sameValue } from "./same-value.ts";
import type { TextEdit } from "./text-edit.ts";
import { rewrittenText } from "./written-text.ts";
import { inSchemaOrder, writtenField, writtenValue } from "./written-value.ts";

/** A value of a data file: its node, what was read there, and what is to be. */
type Change = { node: Node; before: unknown; after: unknown; path: Path };

/**
 * Finds what is to be written otherwise in the text of a data file, so that a value becomes another
 * one. What is the same in both isn’t touched, however it is written.
 *
 * - A comment that stands above an item of a list, without a blank line between them, or behind it in
 *   its line, goes where the item goes, and is deleted with it.
 * - A comment beside a field in its line is deleted with the field. One above it stays: it often tells
 *   how to write the field, or speaks of those below it, too.
 * - All other comments stay where they are.
 *
 * @returns edits that don’t overlap
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

const rangeOf = ({ start, end }: Node): [number, number] => [start ?? 0, end ?? 0];

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
