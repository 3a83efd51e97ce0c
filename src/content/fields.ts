import { z } from "zod";
import { type EntryKind, exampleIds, type FieldMarks } from "./field-marks.ts";
import { branchProblem } from "./values/branch-name.ts";
import { dueProblem } from "./values/due-problem.ts";
import { emailProblem } from "./values/email-address.ts";
import { fileNameProblem } from "./values/file-name.ts";
import { idProblem } from "./values/id.ts";
import { isoDateProblem, pastDayProblem, publishingDayProblem } from "./values/iso-date.ts";
import { languageProblem, namedLanguageProblem } from "./values/language.ts";
import { markdownProblem } from "./values/markdown-problem.ts";
import { pageIdProblem } from "./values/page-id.ts";
import { periodProblem } from "./values/period.ts";
import { plainTextProblem } from "./values/plain-text-problem.ts";
import { repositoryProblem } from "./values/repository-address.ts";
import { roughDayProblem, roughPublishingProblem } from "./values/rough-day.ts";
import { telephoneProblem } from "./values/telephone.ts";
import type { TextProblem } from "./values/text-problem.ts";
import { textProblem } from "./values/text-rules.ts";
import { webAddressProblem } from "./values/web-address.ts";
import { withoutBullets } from "./values/without-bullets.ts";

/** What is said of a field: to the editor in an error, to a re-user in the JSON Schema, and in a form. */
type About = { label: string; about: string; example: string } & FieldMarks;

type Problem = (Omit<TextProblem, "help"> & { help?: string }) | undefined;

/** A string that one rule judges. The rule's further words and the place in the text travel with the issue. */
function ruled(rule: (text: string) => Problem, { label, about, example, ...marks }: About) {
  return z
    .string()
    .superRefine((value, context) => {
      const problem = rule(value);
      if (!problem) return;
      const { message, ...params } = problem;
      context.addIssue({ code: "custom", message, params });
    })
    .meta({ label, description: about, examples: [example], ...marks });
}

function tooLong(value: string, max: number): Problem {
  if (value.length <= max) return undefined;
  const message = `The text has ${value.length.toLocaleString("en-GB")} characters, more than the ${max.toLocaleString("en-GB")} that fit here.`;
  const help = "Shorten it, or split it into several paragraphs.";
  // What is one line has no paragraphs
  return { message, help, ...(max < 1000 ? { form: { help: "Shorten it." } } : {}) };
}

/** One line of words. No Markdown, no HTML. */
export const line = (label: string, about: string, example: string, max = 160) =>
  ruled((value) => tooLong(value, max) ?? lineProblem(value), { label, about, example });

const lineProblem = (value: string): Problem =>
  textProblem(value) ?? plainTextProblem(value) ?? lineBreak(value);

function lineBreak(value: string): Problem {
  const at = value.indexOf("\n");
  if (at < 0) return undefined;
  return {
    message: "The text has a line break in it.",
    help: "Write it as one line.",
    at,
    form: {
      message: "The text is broken into several parts.",
      help: "Write it in one piece, without pressing Enter.",
    },
  };
}

/** A paragraph of words. No Markdown, no HTML. */
export const paragraph = (label: string, about: string, example: string, max = 2000) =>
  ruled((value) => tooLong(value, max) ?? textProblem(value) ?? plainTextProblem(value), {
    label,
    about,
    example,
    asked: "text",
  });

/** A paragraph in which Markdown may be used: links, **strong** words and lists. No HTML. */
export const markdown = (label: string, about: string, example: string, max = 2000) =>
  ruled((value) => tooLong(value, max) ?? markdownProblem(value), {
    ...withMarkdown(label, about),
    example,
  });

/**
 * Words of the source that may be long, with lists and tables as Markdown writes them. No HTML. A
 * bullet that was pasted begins a point of a list.
 */
export const sourceText = (label: string, about: string, example: string) =>
  ruled((value) => tooLong(value, 20_000) ?? markdownProblem(withoutBullets(value)), {
    ...withMarkdown(label, about),
    example,
  });

/** A form says in its own way what may be done in such a text. */
const withMarkdown = (label: string, about: string) => ({
  label,
  about: `${about} Markdown may be used.`,
  hint: about,
  markdown: true as const,
  asked: "text" as const,
});

/** The name by which other entries refer to this one. No two entries of the site have the same. */
export const id = (of: EntryKind) =>
  ruled(idProblem, {
    label: "Short name of this entry",
    about: "A short name for this entry, never shown to readers.",
    example: exampleIds[of],
    idOf: of,
  });

/** The same where it is the last part of a page’s address as well, and so the name of a file. */
export const pageId = (of: EntryKind, label: string, about: string) =>
  ruled(pageIdProblem, { label, about, example: exampleIds[of], idOf: of });

/** The id of an entry that stands elsewhere. Whether it exists is checked across all files. */
export const reference = (to: EntryKind, label: string, about: string) =>
  z
    .string()
    .min(1)
    .meta({
      label,
      description: `The id of ${about}.`,
      hint: `${about.charAt(0).toUpperCase()}${about.slice(1)}.`,
      examples: [exampleIds[to]],
      refersTo: to,
    });

/** A language tag of BCP 47 that this site can write dates in. https://www.rfc-editor.org/info/bcp47 */
export const languageTag = (label: string, about: string) =>
  ruled(languageProblem, {
    label,
    about,
    hint: `${about} Give its short form: en-GB is British English, cy is Welsh.`,
    example: "en-GB",
  });

/** A day that may lie ahead, as ISO 8601 writes it. */
export const isoDate = (label: string, about: string) =>
  ruled(isoDateProblem, { label, about, example: "2027-08-06", asked: "day" });

/** A day that is behind us, on which something was said, looked at or compared. */
export const pastDay = (label: string, about: string) =>
  ruled(pastDayProblem, { label, about, example: "2024-08-06", asked: "day" });

/** A day of publishing, which may be planned, though not for years to come. */
export const publishingDay = (label: string, about: string) =>
  ruled(publishingDayProblem, { label, about, example: "2024-08-06", asked: "day" });

/** A day that may lie ahead, or its month or year where no more is known, as ISO 8601 writes them. */
export const roughDay = (label: string, about: string) =>
  ruled(roughDayProblem, {
    label,
    about: `${about} ${roughly}`,
    example: "2027-08",
    asked: "time",
  });

/** The day of a publication, or its month or year where no more is known. */
export const roughPublishingDay = (label: string, about: string) =>
  ruled(roughPublishingProblem, {
    label,
    about: `${about} ${roughly}`,
    example: "2024-08-06",
    asked: "time",
  });

const roughly = "Its month or its year will do.";

/** A time that may be known roughly: a year, a month, a day, or two years in a row. */
export const period = (label: string, about: string, example = "2024-09") =>
  ruled(periodProblem, {
    label,
    about,
    hint: "Two years in a row go into the year: 2023/24.",
    example,
    asked: "time",
  });

/** When something is due: a time that may be known roughly, or a few words. */
export const dueTime = (label: string, about: string) =>
  ruled((value) => tooLong(value, 40) ?? dueProblem(value) ?? lineProblem(value), {
    label,
    about,
    hint: "A year, a month or a day, such as September 2026, or a few words.",
    example: "Autumn term 2026",
    asked: "due",
  });

/** An https address of a page. */
export const webAddress = (label: string, about: string, example: string) =>
  ruled(webAddressProblem, { label, about, example });

/** An e-mail address to which everyone may write. */
export const emailAddress = (label: string, about: string) =>
  ruled(emailProblem, { label, about, example: "send@anytown.example.gov.uk" });

/** A telephone number as people write it. */
export const telephone = (label: string, about: string, example: string) =>
  ruled(telephoneProblem, { label, about, example });

/** The name of a file for readers in the folder `_files`. Whether it is there is checked elsewhere. */
export const fileName = (label: string, about: string) =>
  ruled(fileNameProblem, { label, about, example: "plan-2024.pdf", isFile: true });

/** A language tag of BCP 47 for what others wrote, recorded or signed. */
export const namedLanguage = (label: string, about: string) =>
  ruled(namedLanguageProblem, {
    label,
    about,
    hint: `${about} Give its short form: cy is Welsh, bfi is British Sign Language.`,
    example: "cy",
  });

/** The address of a repository’s first page. */
export const repositoryAddress = (label: string, about: string) =>
  ruled((value) => webAddressProblem(value) ?? repositoryProblem(value), {
    label,
    about,
    example: "https://github.com/our-council/our-strategy",
  });

/** The name of a branch of a git repository. */
export const branchName = (label: string, about: string) =>
  ruled(branchProblem, { label, about, example: "trunk" });

/**
 * One of a few words.
 *
 * @param choices each of them, and what a form says for it
 */
export const oneOf = <const Word extends string>(
  label: string,
  about: string,
  choices: Readonly<Record<Word, string>>,
) => {
  const words = Object.keys(choices) as Word[];
  return z
    .enum(words)
    .meta({ label, description: about, examples: [words[0]], choices: { ...choices } });
};

/**
 * The field that tells apart the groups of which one stands in a place: it holds a word of its own in
 * each. What a form says of it is the same in all.
 *
 * @param choices each of the words, and what a form says for it
 * @returns the field of the group that a word stands for
 */
export const wordOfGroup =
  <const Word extends string>(label: string, choices: Readonly<Record<Word, string>>) =>
  <const One extends Word>(word: One) =>
    z.literal(word).meta({ label, choices: { ...choices } });

/** A list. One item is called what its own label says: an item that is a “Paragraph”, a “paragraph”. */
export const list = <T extends z.ZodType>(label: string, item: T) =>
  z.array(item).meta({ label, item: inSentence(item.meta()?.label ?? "") });

const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** A list that may not be empty. */
export const atLeastOne = <T extends z.ZodType>(label: string, item: T) => list(label, item).min(1);

/** A field that an entry may leave out as long as it has another in its place. */
export const insteadOf = <T extends z.ZodType>(other: string, field: T) =>
  neededIn((entry) => !Object.hasOwn(entry, other), field);

/** A field that only some entries may leave out. */
export const neededIn = <T extends z.ZodType>(isNeeded: (entry: object) => boolean, field: T) =>
  field.meta({ ...field.meta(), neededIn: isNeeded }).optional();

/** A text that tells the entries of its file apart for readers: no two of them have the same. */
export const distinct = (field: z.ZodString) => field.meta({ tellsApart: true });
