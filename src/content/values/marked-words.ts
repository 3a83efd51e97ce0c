import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

const marked = (sign: string): string =>
  `(?<![\\p{L}\\p{N}${sign}])${sign}{1,2}(?=[\\p{L}\\p{N}“‘(])[^${sign}\\n]*(?<=[\\p{L}\\p{N}.,;:!?…”’)])${sign}{1,2}(?![\\p{L}\\p{N}${sign}])`;

const struck = new RegExp(marked("~"), "u");
const anySign = new RegExp(["\\*", "_", "~"].map(marked).join("|"), "u");

/**
 * Tells of words between signs that make them bold, slanted or struck in WhatsApp and its like, and
 * that readers would see here.
 *
 * @param inMarkdown whether stars and underlines have a meaning here, too
 */
export function markedWords(value: string, inMarkdown = false): TextProblem | undefined {
  const match = (inMarkdown ? struck : anySign).exec(value);
  if (!match) return undefined;
  return {
    message: `The text has signs around words that readers would see as they are: ${shown(match[0])}.`,
    help: "Take the signs away, and keep the words.",
    at: match.index,
  };
}
