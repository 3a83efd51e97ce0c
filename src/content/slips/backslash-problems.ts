import { shown } from "../values/shown.ts";
import type { TextProblem } from "../values/text-problem.ts";

/** A backslash and what it takes with it. Before a mark or another backslash it does no harm. */
const pair = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|.))/gs;
const harmless = /^["'`\\]$/;

/** In backticks, nothing else makes plain text of these two. */
const dollar = "${";

/** What a program makes of these letters after a backslash; each other letter stays as it is. */
const made: Record<string, string> = { b: " ", f: " ", n: " ", r: " ", t: " ", v: " ", 0: " " };

/**
 * Tells of the backslashes in a text that readers would never see, with what each would do to the
 * letters after it: `schools\nurseries` would become “schools urseries”. One is told in each word.
 *
 * @param written what stands between the quotation marks, as it is written in the file
 * @returns `at` counts the characters of `written`
 */
export function backslashProblems(written: string): (TextProblem & { at: number })[] {
  if (!written.includes("\\")) return [];
  const problems: (TextProblem & { at: number })[] = [];
  let wordEnd = 0;
  for (const match of written.matchAll(pair)) {
    const { 4: letter = "", index: at } = match;
    if (harmless.test(letter) || written.startsWith(dollar, at + 1) || at < wordEnd) continue;
    if (isPath.test(written)) return [{ ...pathProblem(written), at }];
    wordEnd = at + (/^\S*/.exec(written.slice(at))?.[0].length ?? 0);
    problems.push({ ...told(match, wordAround(written, at, wordEnd)), at });
  }
  return problems;
}

/** The beginning of a path as Windows writes it. */
const isPath = /^(?:file:\/*)?(?:[a-z]:\\|\\\\\w)/i;

const pathProblem = (written: string): TextProblem => ({
  message: `This is the path of a file on one computer, which nobody else can open: ${shown(written)}.`,
  help: "Write the address of a page, which begins with https://, or say in words what is there.",
});

function told(match: RegExpExecArray, word: string): TextProblem {
  const [found, ...codes] = match;
  const letter = codes.pop() ?? "";
  if (/[\n\r\u2028\u2029]/.test(letter)) {
    return {
      message: "There is a backslash at the end of this line, which would join two words.",
      help: "Delete it, and write the whole text in one line.",
    };
  }
  if (letter === "") {
    const character = characterOf(codes.find((code) => code !== undefined) ?? "");
    return {
      message: `The text has a code in it that stands for a character: ${found}.`,
      help: `Type the character itself${/[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `: ${character}` : "."}`,
    };
  }
  const help = /[\p{L}\p{N}]/u.test(letter)
    ? "Write a slash in its place: /. Where a new paragraph should begin, end the text, and write what follows in quotation marks of its own."
    : "Delete the backslash: \\.";
  if (/[ux1-9]/.test(letter)) {
    return {
      message: `The text has a backslash in it, with which the file can’t be read: ${shown(word)}.`,
      help,
    };
  }
  return {
    message: `The text has a backslash in it: readers would see ${shown(asRead(word))} for ${shown(word)}.`,
    help,
  };
}

/** A word with so much before and after a place in it as fits into a message. */
function wordAround(written: string, at: number, end: number): string {
  const before = /\S*$/.exec(written.slice(Math.max(0, at - 30), at))?.[0] ?? "";
  return before + written.slice(at, Math.min(end, at + 30));
}

const asRead = (word: string): string =>
  word.replace(pair, (_, ...parts: (string | undefined)[]) => {
    const [long, short, two, letter = ""] = parts;
    return letter ? (made[letter] ?? letter) : characterOf(long ?? short ?? two ?? "");
  });

function characterOf(code: string): string {
  const number = Number.parseInt(code, 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : "";
}
