import { listBullet } from "./list-bullet.ts";
import { markedWords } from "./marked-words.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/** Signs of Markdown, which readers would see where it isn’t read as such. An address among words is one of them. */
const sign =
  /\*\*[^*]+\*\*|!?\[[^[\]]*\]\([^)]*\)?|^#{1,6} (?=\p{L})|(?<=\s)(?:https?:\/\/|www\.)\S+|^(?:https?:\/\/|www\.)\S+(?=\s)/imu;

/** Tells what has no place in words that are shown as they are, without Markdown. */
export function plainTextProblem(value: string): TextProblem | undefined {
  return markdownSign(value) ?? markedWords(value) ?? listBullet(value) ?? emptyLine(value);
}

function markdownSign(value: string): TextProblem | undefined {
  const match = sign.exec(value);
  if (!match) return undefined;
  const { 0: found, index: at } = match;
  if (/^(https?:|www)/i.test(found)) {
    return {
      message: `The text has a web address in it, which readers can’t follow here: ${shown(found)}.`,
      help: "Take it away, or add a link to _data/links.ts.",
      at,
      form: { help: "Take it away, or add it to the links of this site." },
    };
  }
  return {
    message: `The text has signs in it that mean something in Markdown only: ${shown(found.trim())}.`,
    help: "Take the signs away, and keep the words.",
    at,
    form: { message: `The text has signs in it that readers would see: ${shown(found.trim())}.` },
  };
}

function emptyLine(value: string): TextProblem | undefined {
  const at = value.search(/\n\s*\n/);
  if (at < 0) return undefined;
  return {
    message: "The text has an empty line in it, which readers wouldn’t see.",
    help: "Delete it, or give each paragraph quotation marks of its own where several fit.",
    at,
    form: {
      message: "The text has a gap in it, which readers wouldn’t see.",
      help: "Close it, or add another paragraph for what stands behind it, where several fit.",
    },
  };
}
