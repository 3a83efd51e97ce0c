import { z } from "zod";
import { kinds } from "../../src/content/kinds.ts";

/** What a message in a form can’t speak of: whoever reads it sees no file and none of its signs. */
const unfit: readonly RegExp[] = [
  /\bquotation marks?\b/i,
  /\bbrackets?\b/i,
  /\bcommas?\b/i,
  /\bids?\b/i,
  /\bfiles?\b/i,
  /\b_?(?:data|files)\//,
  /\b_(?:data|files)\b/,
  /\.tsx?\b/,
  /\blines?\b/i,
  /\b(?:above|below)\b/i,
  /\bnull\b|\bundefined\b|\btrue\b|\bfalse\b/,
  /"/,
  /(?<![\p{L}.@/])\p{Ll}+\p{Lu}\p{L}*/u,
  // A day as data have it
  /\b\d{4}-\d{2}(?:-\d{2})?\b/,
];

/** The names of all fields, and all words that stand for an answer. */
const codes = new Set(kinds.flatMap(({ name, schema }) => [name, ...codesIn(schema)]));

/** What forms call fields, where that has such a word for what it means to readers: “Line of the address”. */
const labels = kinds
  .flatMap(({ schema }) => labelsIn(schema))
  .filter((label) => unfit.some((pattern) => pattern.test(label)))
  .map((label) => label.slice(1));

function labelsIn(schema: z.core.$ZodType): string[] {
  const { label } = z.globalRegistry.get(schema) ?? {};
  return [...(label ? [label] : []), ...partsOf(schema).flatMap(labelsIn)];
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return [schema.unwrap()];
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodObject) return Object.values<z.core.$ZodType>(schema.shape);
  return schema instanceof z.ZodDiscriminatedUnion ? schema.options : [];
}

function codesIn(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  const names = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return [...names, ...partsOf(schema).flatMap(codesIn)];
}

/**
 * The first word of a message that doesn’t fit into a form.
 *
 * @param texts what somebody wrote, which may be shown as it is, in curly marks
 */
export function unfitWord(message: string, texts: readonly string[] = []): string | undefined {
  const known = new Set(texts.map(oneLine));
  const isWritten = (quoted: string): boolean =>
    known.has(quoted) ||
    texts.some((text) =>
      quoted.endsWith("…")
        ? oneLine(text).startsWith(quoted.slice(0, -1))
        : oneLine(text).includes(quoted),
    );
  const code = [...message.matchAll(/“([^”]*)”/g)].find(
    ([, quoted = ""]) => codes.has(quoted) && !known.has(quoted),
  );
  if (code) return code[0];
  const [, prefix = ""] = /^(\w+): /.exec(message) ?? [];
  if (codes.has(prefix)) return `${prefix}:`;
  const words = message
    .replace(/“((?:[^“”]|“[^”]*”)*)”/g, (found, quoted: string) =>
      isWritten(quoted) ? "“…”" : found,
    )
    .replace(/\bhttps:\/\/\S+/g, "…");
  const said = labels.reduce((words, label) => words.replace(label, "…"), words);
  const found = unfit.flatMap((pattern) => pattern.exec(said)?.[0] ?? []);
  // A word of what somebody wrote that was garbled is shown without marks.
  return found.find(
    (word) => !/\p{Ll}\p{Lu}/u.test(word) || !texts.some((text) => text.includes(word)),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** All texts in some data. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
