import { hiddenLetter } from "../../content/values/hidden-letter.ts";
import type { TextProblem } from "../../content/values/text-problem.ts";

/** Control characters, what turns the direction of writing, and letters that were lost. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffc\ufffd]|[\p{Co}\p{Cs}\p{NChar}]/u;

/**
 * Tells what is wrong with the words that somebody says of a proposal, or nothing. They go into the
 * history of the data, not onto a page.
 *
 * @param most how many characters fit
 * @param lines whether it may have several lines
 */
export function wordProblem(
  value: string,
  most: number,
  lines: "one" | "several",
): TextProblem | undefined {
  if (value.trim() === "") return { message: "The text is empty.", help: "Write something here." };
  if (value.length > most) {
    return {
      message: `The text has ${value.length.toLocaleString("en-GB")} characters, more than the ${most.toLocaleString("en-GB")} that fit here.`,
      help: "Shorten it.",
    };
  }
  if (lines === "one" && value.includes("\n")) {
    return { message: "The text has a line break in it.", help: "Write it as one line." };
  }
  if (!unseen.test(value) && !hiddenLetter.test(value)) return undefined;
  return {
    message: "The text has a character in it that can’t be seen.",
    help: "Type the text anew, or paste it as plain text.",
  };
}
