import type { z } from "zod";
import { fieldNames, schemaAt } from "../../content/explain/schema-at.ts";
import type { Path } from "../../content/source/locate.ts";
import { heldNames, isGroup } from "./same-value.ts";
import { textWidth } from "./text-width.ts";
import { writtenText } from "./written-text.ts";

/** How wide a line may get, as in biome.json. */
const lineWidth = 100;

/** A name of fewer letters than that keeps a long text in its line, as Biome has it. */
const shortName = 5;

/** Where a part is tried that is to stand in one line with others: only their sum can be too long. */
const anyColumn = Number.NEGATIVE_INFINITY;

/** Where a value is to stand. */
export type Spot = {
  path: Path;
  /** The blanks at the start of its line. */
  indent: string;
  /** How much of its line is taken already. */
  column: number;
};

/** What is known of the file and the data in which new values are to stand. */
export type Setting = {
  schema: z.core.$ZodType;
  /** All data of the file, as they are to be. */
  data: unknown;
  lineEnd: string;
  /** The blanks by which what is inside stands further in. */
  indent: string;
  /** Whether a group there has a line for each field; nothing where that is left open. */
  isBroken: (path: Path) => boolean | undefined;
  /** Whether names stand in quotation marks. */
  isQuoted?: boolean;
};

/** Writes a new value as Biome would: in one line where it fits, else with a line for each part. */
export function writtenValue(value: unknown, spot: Spot, setting: Setting): string {
  if (typeof value === "string") return writtenText(value, setting.lineEnd);
  if (Array.isArray(value)) return writtenList(value, spot, setting);
  if (isGroup(value)) return writtenGroup(value, spot, setting);
  return String(value).replace("e+", "e");
}

/** Writes a field of a group: its name, a colon, its value. */
export function writtenField(name: string, value: unknown, spot: Spot, setting: Setting): string {
  const key = writtenName(name, setting.isQuoted);
  const column = spot.column + key.length + 2;
  const text = writtenValue(value, { ...spot, path: [...spot.path, name], column }, setting);
  const isLong = typeof value === "string" && !value.includes("\n") && !fits(text, column);
  if (!isLong || key.length < shortName) return `${key}: ${text}`;
  return `${key}:${setting.lineEnd}${spot.indent}${setting.indent}${text}`;
}

/** The names of some fields in the order of their schema; those that it doesn’t know come last. */
export function inSchemaOrder(
  names: readonly string[],
  path: Path,
  { schema, data }: Setting,
): string[] {
  const known = fieldNames(schemaAt(schema, path, data));
  return [
    ...known.filter((name) => names.includes(name)),
    ...names.filter((name) => !known.includes(name)),
  ];
}

const writtenName = (name: string, isQuoted = false): string =>
  !isQuoted && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : writtenText(name, "\n");

/** Whether a text and the comma behind it fit into what is left of a line. */
export const fits = (text: string, column: number): boolean =>
  !/[\n\r]/.test(text) && column + textWidth(text) + 1 <= lineWidth;

function writtenList(items: readonly unknown[], spot: Spot, setting: Setting): string {
  if (items.length === 0) return "[]";
  const written = (spot: Spot) =>
    items.map((item, at) => writtenValue(item, { ...spot, path: [...spot.path, at] }, setting));
  const flat = `[${written({ ...spot, column: anyColumn }).join(", ")}]`;
  if (!isTable(items) && fits(flat, spot.column)) return flat;
  return inLines("[", written(further(spot, setting)), "]", spot, setting);
}

/** Biome gives a line each to several groups, or several lists, of more than one part. */
const isTable = (items: readonly unknown[]): boolean =>
  items.length > 1 &&
  (items.every((item) => isGroup(item) && heldNames(item).length > 1) ||
    items.every((item) => Array.isArray(item) && item.length > 1));

function writtenGroup(
  group: Readonly<Record<string, unknown>>,
  spot: Spot,
  setting: Setting,
): string {
  const names = inSchemaOrder(heldNames(group), spot.path, setting);
  if (names.length === 0) return "{}";
  const written = (spot: Spot) =>
    names.map((name) => writtenField(name, group[name], spot, setting));
  const isBroken =
    setting.isBroken(spot.path) ??
    (isEntry(spot.path) || names.some((name) => typeof group[name] === "object"));
  const flat = isBroken ? "" : `{ ${written({ ...spot, column: anyColumn }).join(", ")} }`;
  if (flat && fits(flat, spot.column)) return flat;
  return inLines("{", written(further(spot, setting)), "}", spot, setting);
}

/** Whether a group is the whole file, or an entry of it. */
const isEntry = (path: Path): boolean =>
  path.length === 0 || (path.length === 1 && typeof path[0] === "number");

function further(spot: Spot, setting: Setting): Spot {
  const indent = spot.indent + setting.indent;
  return { ...spot, indent, column: indent.length };
}

function inLines(
  opening: string,
  parts: readonly string[],
  closing: string,
  { indent }: Spot,
  { lineEnd, indent: inner }: Setting,
): string {
  const lines = parts.map((part) => `${indent}${inner}${part},`);
  return [opening, ...lines, `${indent}${closing}`].join(lineEnd);
}
