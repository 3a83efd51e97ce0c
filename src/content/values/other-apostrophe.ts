import type { TextProblem } from "./text-problem.ts";
import { wordAround } from "./word-around.ts";

/** Tells of a mark that looks like an apostrophe and isn’t one. */
export const otherApostrophe = (_found: string, match: RegExpExecArray): TextProblem => ({
  message: `There is another mark where an apostrophe or a quotation mark belongs: “${wordAround(match)}”.`,
  help: "Type an apostrophe in its place: ’ or '. Around words, type curly marks: “like this”.",
  form: {
    message: `There is another mark where an apostrophe or a speech mark belongs: “${wordAround(match)}”.`,
    help: "Type an apostrophe in its place: ’. Around words, type speech marks: “like this”.",
  },
});
