import { z } from "zod";
import type { Seeded } from "../../bench/generate/seeded.ts";
import { markedTexts } from "../../src/content/across/marked.ts";
import type { Content } from "../../src/content/content.ts";
import type { EntryKind, FieldMarks } from "../../src/content/field-marks.ts";
import { periodProblem } from "../../src/content/values/period.ts";
import { pictureNames } from "../../src/pictures/picture-names.ts";
import { rightFiles } from "./right-files.ts";
import {
  addresses,
  languages,
  longTexts,
  longWords,
  mailboxes,
  markdownTexts,
  namedLanguages,
  shortTexts,
  telephones,
} from "./right-texts.ts";
import { limitsOf, optionsOf, spotsOf } from "./spots.ts";

/** What a made value has to go with: the data around it, and the choices to take. */
export type Making = { content: Content; chance: Seeded };

/**
 * Makes a value that an editor could rightly write into a field. What may stand there is known from
 * what the schema says of the field, not from its rules: they are what is put to the test.
 *
 * @throws for a kind of field that nobody has told here yet
 */
export function rightValue(wrapped: z.core.$ZodType, making: Making): unknown {
  const { chance } = making;
  if (wrapped instanceof z.ZodOptional) return rightValue(wrapped.unwrap(), making);
  if (wrapped instanceof z.ZodLiteral) return wrapped.value;
  if (wrapped instanceof z.ZodEnum) return oneOf(wrapped.options, chance);
  if (wrapped instanceof z.ZodNumber) return 1 + chance.below(9);
  if (wrapped instanceof z.ZodArray) return rightList(wrapped, making);
  if (wrapped instanceof z.ZodDiscriminatedUnion)
    return rightValue(oneOf(optionsOf(wrapped), chance).schema, making);
  if (wrapped instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(wrapped.shape)
      .filter(([, field]) => !(field instanceof z.ZodOptional) || chance.below(2) === 0)
      .map(([name, field]) => [name, rightValue(field, making)]);
    return Object.fromEntries(fields);
  }
  if (wrapped instanceof z.ZodString) return rightText(wrapped, making);
  throw new Error(`Nobody has told yet what stands rightly in a ${wrapped._zod.def.type}.`);
}

/** One of some choices, of which there is always one at least. */
export const oneOf = <T>(choices: readonly T[], { below }: Seeded): T =>
  choices[below(choices.length)] as T;

function rightList(list: z.ZodArray, making: Making): unknown[] {
  const { least, most } = limitsOf(list);
  const wanted = Math.min(most, least + making.chance.below(3));
  const items: unknown[] = [];
  while (items.length < wanted) {
    const item = rightValue(list.element, making);
    // A list names nothing twice; where there is nothing else to name, it stays shorter.
    if (typeof item !== "string" || !items.includes(item)) items.push(item);
    else if (items.length >= least) break;
  }
  return items;
}

function rightText(schema: z.ZodString, making: Making): string {
  const { description = "", examples } = z.globalRegistry.get(schema) ?? {};
  const [example] = (examples ?? []) as string[];
  const { chance, content } = making;
  const { refersTo, idOf, isPicture, isFile } = marksOf(schema);
  if (refersTo) return oneOf(idsOf(content, refersTo), chance);
  if (example === undefined) throw new Error(`Nothing tells what stands in “${description}”.`);
  if (description.endsWith("Its month or its year will do.")) return roughDay(chance);
  if (/^\d{4}-\d\d-\d\d$/.test(example)) return pastDay(chance);
  if (!periodProblem(example)) return pastPeriod(chance);
  if (example.startsWith("https://")) return freshAddress(making);
  if (isPicture) return oneOf(pictures, chance);
  if (isFile) return freshFile(making);
  if (example.includes("@")) return chance.pick(mailboxes);
  if (/^(?:\d{3,5} ?)+( ext\. \d+)?$/.test(example)) return chance.pick(telephones);
  if (/^[a-z]{2}-[A-Z]{2}$/.test(example)) return chance.pick(languages);
  if (example === "cy") return chance.pick(namedLanguages);
  if (example === "trunk") return chance.pick(branches);
  if (idOf) return fresh("a-new-entry", making, "-");
  return rightWords(schema, description, making);
}

/** What a schema says of a field to programs. */
export const marksOf = (schema: z.core.$ZodType): FieldMarks => z.globalRegistry.get(schema) ?? {};

/** The ids of all entries of a kind. */
export const idsOf = (content: Content, of: EntryKind): string[] =>
  markedTexts(content, "idOf").flatMap(({ mark, value }) => (mark === of ? value : []));

const pictures = [...pictureNames];

const branches = ["main", "trunk", "release/2026", "words-2"] as const;

/** Any day of the first 24 years of the century: it is past, and no day of February the 30th. */
function pastDay({ below }: Seeded): string {
  return new Date(Date.UTC(2001, 0, 1 + below(8760))).toISOString().slice(0, 10);
}

/** The same, of which the month alone may be known, or the year. */
function roughDay(chance: Seeded): string {
  const day = pastDay(chance);
  return oneOf([day, day.slice(0, 7), day.slice(0, 4)], chance);
}

/** The same known roughly: its year, its month, the day itself, or two years in a row. */
function pastPeriod(chance: Seeded): string {
  const day = pastDay(chance);
  const next = String((Number(day.slice(0, 4)) + 1) % 100).padStart(2, "0");
  return oneOf([day.slice(0, 4), day.slice(0, 7), day, `${day.slice(0, 4)}/${next}`], chance);
}

function freshAddress({ content, chance }: Making): string {
  const address = chance.pick(addresses);
  const taken = textsIn(content);
  if (!taken.has(address.toLowerCase())) return address;
  for (let number = 2; ; number += 1) {
    const other = `${new URL(address).origin}/page-${number}`;
    if (!taken.has(other)) return other;
  }
}

/** A file that no entry names yet, or one of all where there is none left. */
function freshFile({ content, chance }: Making): string {
  const taken = textsIn(content);
  const free = rightFiles.filter((name) => !taken.has(name));
  return oneOf(free.length > 0 ? free : rightFiles, chance);
}

function rightWords(schema: z.ZodString, about: string, making: Making): string {
  const { chance } = making;
  const room = roomIn(schema);
  if (chance.below(5) === 0) return filled(room, making);
  const many = room > 500 ? [...shortTexts, ...longTexts] : shortTexts;
  const all = about.endsWith("Markdown may be used.") ? [...many, ...markdownTexts] : many;
  // Room is left for what tells a text from others that are the same.
  const fitting = all.filter(({ length }) => length < room - 4);
  return fresh(oneOf(fitting, chance), making, ", ");
}

/** A text as long as may be, of few words. */
function filled(room: number, making: Making): string {
  const words: string[] = [];
  const length = () => words.join(" ").length;
  for (;;) {
    words.push(making.chance.pick(longWords));
    if (length() > room - 5) break;
  }
  while (length() > room - 5 && words.length > 1) words.pop();
  const text = words
    .join(" ")
    .slice(0, room - 5)
    .trim();
  return fresh(text, making, ", ");
}

const rooms = new WeakMap<z.ZodString, number>();

/** How many letters there is room for in a field, as found by trying. */
function roomIn(schema: z.ZodString): number {
  const known = rooms.get(schema);
  if (known) return known;
  let [fits, tooLong] = [1, 10_000];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (schema.safeParse("a".repeat(middle)).success) fits = middle;
    else tooLong = middle;
  }
  rooms.set(schema, fits);
  return fits;
}

/** A text that stands nowhere in the data yet: the text itself, or with a number after it. */
function fresh(text: string, { content }: Making, before: string): string {
  const taken = textsIn(content);
  if (!taken.has(text.toLowerCase())) return text;
  for (let number = 2; ; number += 1) {
    const other = `${text}${before}${number}`;
    if (!taken.has(other.toLowerCase())) return other;
  }
}

const texts = new WeakMap<Content, Set<string>>();

function textsIn(content: Content): Set<string> {
  const known = texts.get(content);
  if (known) return known;
  const values = spotsOf(content).map(({ value }) => value);
  const found = new Set(
    values.filter((value) => typeof value === "string").map((text) => text.toLowerCase()),
  );
  texts.set(content, found);
  return found;
}
