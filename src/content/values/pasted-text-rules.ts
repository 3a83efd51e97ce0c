import { footnote } from "./footnote.ts";
import { garbled } from "./garbled.ts";
import { otherApostrophe } from "./other-apostrophe.ts";
import type { TextProblem } from "./text-problem.ts";
import type { TextRule } from "./text-rule.ts";
import { wordAround } from "./word-around.ts";

/**
 * Words before which a hyphen stands for the rest of a word: “pre- and post-school”, “Vor- oder
 * Nachteile”, “cyn- ac ôl-ysgol”. In the languages that are most spoken in Europe.
 */
const joining = [
  "and|or|to|nor|but|as|if|than|rather|instead|through|thru|plus|versus|vs|v|via|then|not|with|until|till|followed",
  "und|oder|bzw|beziehungsweise|respektive|sowie|wie|bis|statt|als|aber|nicht|noch|genauso|ebenso|mit|ohne|zu|über",
  "et|ou|puis|ni|y|e|o|u|i|ed|oppure",
  "a|ac|neu|hyd|nac|na|agus|nó|no|is",
  "en|of|dan|tot|och|eller|samt|og|ja|tai|sekä|või|ning",
  "oraz|lub|albo|ani|nebo|či|alebo|és|vagy|illetve|valamint|și|sau|ori|ve|veya|ya",
  "un|vai|ir|ar|bei|arba|ili|te|ali|ter|in|dhe|ose|iyo|ama|at",
].join("|");

const stop = `(?!(?:${joining})(?!\\p{L}))`;

/** The ends of English words that follow an apostrophe. */
const endings = "(?:(?:s|re|ve|ll)(?![\\p{L}\\p{N}=])|(?<=n.)t(?!\\p{L}))";

/** What came with words that were copied from a PDF, a message or a document of many pages. */
export const pastedTextRules: readonly TextRule[] = [
  {
    sign: "-",
    finds: new RegExp(
      [
        `(?<=\\p{Script=Latin}\\p{Ll})-\\s+${stop}(?=\\p{Ll}{2})(?=\\p{Script=Latin})`,
        // up-to- date: behind two hyphens no dash is meant.
        `(?<=\\p{L}-\\p{L}{1,20})-\\s+${stop}(?=\\p{L})`,
      ].join("|"),
      "u",
    ),
    tells: splitWord,
  },
  // Programs show a hyphen at the end of a line so.
  { sign: "¬", finds: /(?<=\p{Script=Latin})¬\s*(?=\p{Script=Latin})/u, tells: splitWord },
  { sign: "`", finds: /(?<=[\p{L}\p{N}])`|`(?=[\p{L}\p{N}])/u, tells: otherApostrophe },
  { sign: "’’", finds: /(?<=\p{L})’’(?=\p{L})/u, tells: otherApostrophe },
  // An apostrophe that became a question mark, or the number by which programs call it.
  {
    sign: "?",
    finds: new RegExp(`(?<=\\p{Ll})\\?(?=${endings})`, "u"),
    tells: (_, match) => garbled(wordAround(match)),
  },
  {
    sign: "u20",
    finds: /(?<=\p{L})u20(?:1\d|2[0-6])(?!\d)/u,
    tells: (_, match) => garbled(wordAround(match)),
  },
  // As e-mail and addresses write what isn’t plain: =E2=80=99, %20.
  { sign: "=", finds: /=(?:E2=80|C[23])=[89AB][\dA-F]/, tells: garbled },
  {
    sign: "%",
    finds: /(?<=\p{L})%(?:20|E2%80%[89AB][\dA-F])(?=\p{L})/u,
    tells: garbled,
  },
  {
    sign: "[",
    finds: /(?<=[\p{L}.,;:”’)])\[\d{1,3}\](?!\()|\[citation needed\]/u,
    tells: footnote,
  },
  {
    // As WhatsApp copies a message with its day and time.
    sign: ":",
    finds:
      /\[(?:\d{1,2}[/.]){2}\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\]|\[\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?, (?:\d{1,2}[/.]){2}\d{2,4}\]|^(?:\d{1,2}\/){2}\d{2,4}, \d{1,2}:\d{2}(?: ?[ap]m)? - /im,
    tells: (found) => ({
      message: `The text has the day and time of a message in it: ${found.trim()}.`,
      help: "Take them away with the name behind them, and keep the words.",
    }),
  },
  { sign: "|", finds: /\b\d{1,4} ?\| ?P ?a ?g ?e\b/, tells: pageNumber },
  {
    sign: "Page ",
    finds: /(?:^|(?<=[.!?:”] ))Page \d{1,3} of \d{1,3}(?!\d| \p{Ll})/u,
    tells: pageNumber,
  },
  {
    finds: /^(?:[-=_*~#+] ?){3,}$/m,
    tells: (found) => ({
      message: `The text has a row of signs in it that draws a line: ${found.slice(0, 20)}.`,
      help: "Take the row away.",
      form: { message: `The text has a row of signs in it: ${found.slice(0, 20)}.` },
    }),
  },
  {
    sign: ">",
    finds: /^>+ ?(?=\p{L})/mu,
    tells: () => ({
      message: "The text begins with the sign >, as an answer to an e-mail does.",
      help: "Take the sign away, and keep the words.",
    }),
  },
];

function pageNumber(found: string): TextProblem {
  return {
    message: `The text has the number of a page in it, as documents have at their edge: ${found}.`,
    help: "Take it away.",
  };
}

function splitWord(found: string, match: RegExpExecArray): TextProblem {
  const word = wordAround(match);
  const [left = "", right = ""] = word.split(found.replace(/\s+/g, " "));
  const hyphened = `“${left}-${right}”`;
  return {
    message: `A word is split by a hyphen, as at the end of a line: “${word}”.`,
    form: { message: `A word is split by a hyphen: “${word}”.` },
    help: left.includes("-")
      ? `Write it in one piece: ${hyphened}.`
      : `Write it in one piece: “${left}${right}”, or ${hyphened} if it has a hyphen of its own. A dash has a space on both sides.`,
  };
}
