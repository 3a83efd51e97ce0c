import { exampleRule } from "./example-rule.ts";
import { garbled } from "./garbled.ts";
import { hiddenLetter } from "./hidden-letter.ts";
import { letterName } from "./letter-name.ts";
import { oddLetterRules } from "./odd-letter-rules.ts";
import { pastedTextRules } from "./pasted-text-rules.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";
import type { TextRule } from "./text-rule.ts";

const visible = (found: string): string => JSON.stringify(found.slice(0, 40));

/** In the order in which an editor would want to hear of them; the first that fits is told. */
const rules: readonly TextRule[] = [
  {
    finds: /^\s+|(?<!\s)\s+$/,
    tells: () => ({
      message: "The text has a space or an empty line at its start or end.",
      help: "Delete the space next to the quotation mark.",
      form: {
        message: "The text has a space or an empty row at its start or end.",
        help: "Delete it.",
      },
    }),
  },
  {
    finds: /<\/?[a-z!][^<>]*>|<!--/i,
    tells: (found) => ({
      message: `The text has HTML in it: ${visible(found)}.`,
      help: "Take the part between < and > away, and keep the words alone.",
      form: { message: `The text has HTML in it: ${shown(found)}.` },
    }),
  },
  {
    // “R&D;” and “Q&A;” are none.
    finds:
      /&(?:[a-z][a-z\d]+|[A-Z][a-z]?(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)|AElig|OElig|AMP|LT|GT|QUOT|NBSP|#\d+|#x[\da-fA-F]+);|&(?:amp|nbsp|quot|apos|[lr][sd]quo|[nm]dash|hellip|#\d{2,5})(?![\p{L}\d])|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\n(?=\\n|\s|$)/u,
    tells: (found) => ({
      message: `The text has a code in it that stands for a character: ${found}.`,
      help: "Type the character itself, for example & or é.",
    }),
  },
  {
    finds: hiddenLetter,
    tells: unseen,
  },
  {
    // Persian, Hindi and others join and part letters by two of them; Khmer and Thai part words by one.
    finds:
      /(?<![\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}])[\u200c\u200d]|(?<![\p{scx=Khmr}\p{scx=Thai}\p{scx=Laoo}\p{scx=Mymr}])\u200b/u,
    tells: unseen,
  },
  {
    finds: /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/,
    tells: () => ({
      message: "The text has a mark that can’t be seen and turns the direction of writing.",
      help: "Type the text anew, or paste it as plain text.",
    }),
  },
  {
    // The last three are bullets of Word’s own, from its font of symbols.
    finds: /^[ \t]*[•◦▪●■‣·\uf0a7\uf0b7\uf0d8][ \t]/m,
    tells: () => ({
      message: "The text has a bullet of a list in it.",
      help: "Take the bullet away, and give each point a text of its own.",
    }),
  },
  {
    // UTF-8 read as Windows-1252: “’” becomes “â€™”, “é” becomes “Ã©”.
    finds: /â€.?|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/,
    tells: garbled,
  },
  {
    finds: /[\ufffc\ufffd\p{Co}\p{Cs}\p{NChar}]/u,
    tells: (found) => ({
      message: `The text has a letter that was lost when it was copied: ${/[\ufffc\ufffd]/.test(found) ? "\ufffd" : letterName(found)}.`,
      help: "Look it up in the original and type it anew.",
    }),
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    finds: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/,
    tells: () => ({
      message: "The text has a control character that nobody can see.",
      help: "Type the text anew, or paste it as plain text.",
    }),
  },
  {
    // ©, ® and ™ are letters unless a selector makes pictures of them.
    finds: /(?:(?![©®™](?!\ufe0f))\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3)+/u,
    tells: (found) => ({
      message: `The text has a picture character in it: ${found}.`,
      help: "Take it away: screen readers read its name aloud in the middle of the sentence.",
    }),
  },
  {
    finds:
      /\b(?:gh[pousr]_|github_pat_|sk-|AKIA|xox[baprs]-)[\w-]{10,}|\bAIza[\w-]{30,}|(?<![\w-])eyJ[\w-]{10,}\.|-----BEGIN [A-Z ]*KEY|\b(?:password|passcode|api key|secret key)\s*[:=]\s*\S/i,
    tells: () => ({
      message: "The text looks as if it had a password or a secret key in it.",
      help: "Take it away, and change that key now: others may have seen it.",
    }),
  },
  {
    finds: /(?:\+44\s?(?:\(0\)\s?)?|\(?\b0)\d{2,4}\)?[\s.-]?\d{3,4}[\s.-]?\d{3,4}\b/,
    tells: (found) => ({
      message: `The text has what looks like a telephone number in it: ${visible(found)}.`,
      help: "Take it away: numbers change, and one that is private must not be shown to everyone.",
      form: { message: `The text has what looks like a telephone number in it: ${shown(found)}.` },
    }),
  },
  {
    finds: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g,
    holds: isNhsNumber,
    tells: privateNumber,
  },
  {
    finds: /\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}\b/g,
    holds: isCardNumber,
    tells: privateNumber,
  },
  {
    // A National Insurance number; a sort code with its account.
    finds: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b|\b\d{2}-\d{2}-\d{2}\b\D{0,20}\b\d{8}\b/,
    tells: privateNumber,
  },
  {
    sign: "@",
    finds: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
    tells: (found) => ({
      message: `The text has an e-mail address in it: ${visible(found)}.`,
      help: "Take it away, and point to a page where people can get in touch.",
      form: { message: `The text has an e-mail address in it: ${shown(found)}.` },
    }),
  },
  ...pastedTextRules,
];

/** A sign that is none of those of which nearly all English texts are made. */
const odd = /[^\n -~£–—‘’“”…]|‘\p{L}/u;
const allRules = [...rules, ...oddLetterRules];

/** Each rule on what a text may not have in it. */
export const textRules: readonly TextRule[] = [exampleRule, ...allRules];

/**
 * Short words with a blank between them, as most texts are: no rule finds anything in such. A key of
 * letters alone has more in a row, and whatever else is told has hyphens, digits or other signs.
 */
const sound = /^(?:[(“]?(?:[A-Za-z]|’(?!’)){1,12}[,.;?!)”]{0,2}(?: |$))+(?<! )$/;

/** Gives the first thing that is wrong with a text, or nothing. An empty text is one of them. */
export function textProblem(text: string): TextProblem | undefined {
  if (text.trim() === "") {
    return {
      message: "The text is empty.",
      help: "Write the text between the quotation marks.",
      form: { help: "Enter the text." },
    };
  }
  const example = problemBy(exampleRule, text);
  if (example || sound.test(text)) return example;
  for (const rule of odd.test(text) ? allRules : rules) {
    const problem = problemBy(rule, text);
    if (problem) return problem;
  }
  return undefined;
}

/** Gives what one rule finds in a text, or nothing. */
export function problemBy(rule: TextRule, text: string): TextProblem | undefined {
  if (rule.sign && !text.includes(rule.sign)) return undefined;
  const found = firstOf(rule, text);
  return found && { ...rule.tells(found[0], found), at: found.index };
}

function firstOf({ finds, holds }: TextRule, text: string): RegExpExecArray | undefined {
  if (!holds) return finds.exec(text) ?? undefined;
  return text.matchAll(finds).find(([found]) => holds(found));
}

function unseen(found: string): TextProblem {
  return {
    message: `The text has a character in it that can’t be seen, as often comes with text from Word: ${letterName(found)}.`,
    help: "Type the text anew, or paste it as plain text.",
  };
}

function privateNumber(found: string): TextProblem {
  return {
    message: `The text has what looks like the private number of a person in it: ${visible(found)}.`,
    help: "Take it away: it must not be shown to everyone.",
    form: {
      message: `The text has what looks like somebody’s private number in it: ${shown(found)}.`,
    },
  };
}

/** Ten digits, the last of which checks the others: https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
function isNhsNumber(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  const sum = [...digits.slice(0, 9)].reduce(
    (sum, digit, index) => sum + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** The check of Luhn, ISO/IEC 7812-1. */
function isCardNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, "")].toReversed().map(Number);
  const sum = digits.reduce(
    (sum, digit, index) => sum + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)),
    0,
  );
  return sum % 10 === 0;
}
