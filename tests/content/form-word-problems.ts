import { z } from "zod";
import type { FormPart } from "../../src/content/form-parts.ts";
import type { Kind } from "../../src/content/kinds.ts";
import { idProblem } from "../../src/content/values/id.ts";

/** What this file reads of a kind. */
export type KindWords = Pick<
  Kind,
  "name" | "schema" | "entry" | "title" | "purpose" | "calledBy" | "entries" | "parts"
>;

/** Tells what a form couldn’t ask for, or would ask for in words of code: a sentence for each. */
export function formWordProblems(kind: KindWords): string[] {
  const code = codeWords(kind.schema);
  return [
    ...problemsInside(kind.schema, kind.name, code),
    ...kindProblems(kind, code),
    ...namingProblems(kind),
    ...(kind.schema instanceof z.ZodObject ? partProblems(kind, kind.schema) : []),
  ];
}

type Schema = z.core.$ZodType;
type Words = ReadonlySet<string>;

const unwrapped = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;

const marksOf = (schema: Schema): z.core.GlobalMeta =>
  z.globalRegistry.get(unwrapped(schema)) ?? {};

/** The words that may stand in a field that has a few of them; nothing for any other. */
function wordsOf(schema: Schema): string[] | undefined {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return inner instanceof z.ZodLiteral ? [...inner.values].map(String) : undefined;
}

/** All groups of fields in a schema, each with the way to it. */
function groupsIn(schema: Schema, way: string): { way: string; group: z.ZodObject }[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return groupsIn(inner.element, way);
  if (inner instanceof z.ZodDiscriminatedUnion)
    return inner.options.flatMap((option) => {
      const word = wordsOf((option as z.ZodObject).shape[inner.def.discriminator] as Schema);
      return groupsIn(option, `${way}(${word})`);
    });
  if (!(inner instanceof z.ZodObject)) return [];
  const deeper = Object.entries<Schema>(inner.shape).flatMap(([name, field]) =>
    groupsIn(field, `${way}.${name}`),
  );
  return [{ way, group: inner }, ...deeper];
}

/** The names of fields and the words that may stand in them, which mean nothing to whoever sees a form. */
function codeWords(schema: Schema): Words {
  return new Set(
    groupsIn(schema, "").flatMap(({ group }) =>
      Object.entries<Schema>(group.shape).flatMap(([name, field]) => [
        name,
        ...(wordsOf(field) ?? []),
      ]),
    ),
  );
}

function problemsInside(schema: Schema, way: string, code: Words): string[] {
  return groupsIn(schema, way).flatMap(({ way, group }) => {
    const fields = Object.entries<Schema>(group.shape);
    const labels = fields.map(([, field]) => marksOf(field).label);
    return [
      ...repeated(labels).map((label) => `${way}: Two of its labels are “${label}”.`),
      ...fields.flatMap(([name, field]) => [
        ...nameProblems(marksOf(field).label, name, `${way}.${name}`),
        ...fieldProblems(field, `${way}.${name}`, code),
      ]),
    ];
  });
}

/** “Helps with” is “helpsWith” all the same: nobody thought of a label there. */
function nameProblems(label: string | undefined, name: string, way: string): string[] {
  const isName = label?.replaceAll(" ", "").toLowerCase() === name.toLowerCase();
  return isName ? [`${way}: Its label “${label}” is its name in the data.`] : [];
}

function fieldProblems(schema: Schema, way: string, code: Words): string[] {
  const inner = unwrapped(schema);
  const { label, hint, description, item, choices } = marksOf(inner);
  const said = hint ?? description;
  return [
    ...(label ? [] : [`${way}: It has no label.`]),
    ...(label && said && plain(label) === plain(said)
      ? [`${way}: Its hint only says the label again.`]
      : []),
    ...[label, said, item, ...Object.values(choices ?? {})].flatMap((words) =>
      unfitProblems(words, way, code),
    ),
    ...choiceProblems(wordsOf(inner), choices, way),
    ...(inner instanceof z.ZodArray
      ? [
          ...(item ? [] : [`${way}: Nothing says what one item of the list is called.`]),
          ...fieldProblems(inner.element, `${way}[]`, code),
        ]
      : []),
  ];
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^(a|an|the) /, "");

function choiceProblems(
  words: readonly string[] | undefined,
  choices: Readonly<Record<string, string>> = {},
  way: string,
): string[] {
  if (!words) return [];
  return [
    ...words
      .filter((word) => !choices[word])
      .map((word) => `${way}: Nothing says what a form calls the choice “${word}”.`),
    ...repeated(words.map((word) => choices[word])).map(
      (said) => `${way}: Two of its choices are “${said}”.`,
    ),
  ];
}

/** What only somebody knows who writes data files, each with what it speaks of. */
const unfit: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\bids?\b/i, "ids"],
  [/\bfiles?\b/i, "files"],
  [/quotation mark/i, "quotation marks"],
  [/\bbrackets?\b/i, "brackets"],
  [/\bcommas?\b/i, "commas"],
  [/\b[a-z]+[A-Z]\w*/, "a name in the data"],
  [/\b\d{4}-\d{2}\b/, "a day as data write it"],
  [/_data|\.ts\b/i, "a file of data"],
  [/openmoji/i, "a site that the gallery stands in for"],
  [/markdown/i, "Markdown"],
];

function unfitProblems(words: string | undefined, way: string, code: Words): string[] {
  if (!words) return [];
  const quoted = [...words.matchAll(/“([^”]*)”/g)].some(([, word = ""]) => code.has(word));
  return [
    ...unfit.filter(([pattern]) => pattern.test(words)).map(([, what]) => what),
    ...(quoted ? ["a word of the data"] : []),
  ].map((what) => `${way}: “${words}” speaks of ${what}.`);
}

function kindProblems({ name, title, purpose, entry, parts = [] }: KindWords, code: Words) {
  return [
    ...(title ? [] : [`${name}: It has no title.`]),
    ...(purpose ? [] : [`${name}: Nothing says where readers see it.`]),
    ...[title, purpose, entry, ...parts.map((part) => part.title)].flatMap((words) =>
      unfitProblems(words, name, code),
    ),
  ];
}

/** An entry goes by the first of some fields that has words: so one of them must have some always. */
function namingProblems({ name, schema, calledBy, entries }: KindWords): string[] {
  const whole = unwrapped(schema);
  const list = entries && whole instanceof z.ZodObject ? whole.shape[entries] : whole;
  const [first] = groupsIn(list as Schema, name);
  const fields = calledBy.map((field) => [field, first?.group.shape[field] as Schema | undefined]);
  const [last] = calledBy.slice(-1);
  return [
    ...(last === undefined ? [`${name}: Nothing says by what its entries go.`] : []),
    ...fields
      .filter(([, field]) => !(field && hasWords(field as Schema)))
      .map(([field]) => `${name}: Its entries go by “${field}”, which is no field with words.`),
    ...(last !== undefined && fields.every(([, field]) => field instanceof z.ZodOptional)
      ? [`${name}: Its entries go by what each of them may be without.`]
      : []),
  ];
}

function hasWords(schema: Schema): boolean {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return hasWords(inner.element);
  return inner instanceof z.ZodString || inner instanceof z.ZodEnum;
}

/** Each field of a kind that is one object is asked for by one form, or holds the entries. */
function partProblems({ name, parts = [], entries }: KindWords, { shape }: z.ZodObject): string[] {
  const asked = [...parts.flatMap(({ fields }) => fields), ...(entries ? [entries] : [])];
  return [
    ...Object.keys(shape)
      .filter((field) => !asked.includes(field))
      .map((field) => `${name}: No part asks for “${field}”.`),
    ...asked
      .filter((field) => !Object.hasOwn(shape, field))
      .map((field) => `${name}: There is no field “${field}”.`),
    ...repeated(asked).map((field) => `${name}: More than one part asks for “${field}”.`),
    ...repeated(parts.map(({ path }) => path)).map(
      (path) => `${name}: Two of its parts have the address “${path}”.`,
    ),
    ...parts
      .filter(({ title, fields }) => fields.some((field) => calls(shape[field], title)))
      .map(({ title }) => `${name}: A part and a field in it are both called “${title}”.`),
    ...(entries ? parts.filter(couldBeEntry) : []).map(
      ({ path }) => `${name}: The address “${path}” of a part could be that of an entry.`,
    ),
  ];
}

const calls = (field: Schema | undefined, title: string): boolean =>
  field !== undefined && marksOf(field).label === title;

const couldBeEntry = ({ path }: FormPart): boolean => idProblem(path) === undefined;

/** What stands more than once among these, once each. */
const repeated = (words: readonly (string | undefined)[]): string[] => [
  ...new Set(
    words.filter((word): word is string => {
      return word !== undefined && words.indexOf(word) !== words.lastIndexOf(word);
    }),
  ),
];
