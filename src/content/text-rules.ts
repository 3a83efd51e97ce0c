/** One way in which a text can be wrong, and how to mend it. Both are whole sentences of plain English. */
export type TextProblem = { message: string; help: string };

type Rule = { finds: RegExp; tells: (found: string) => TextProblem };

const visible = (found: string): string => JSON.stringify(found.slice(0, 40));

/** In the order in which an editor would want to hear of them; the first that fits is told. */
const rules: Rule[] = [
  {
    finds: /^[\s\u00a0]+|[\s\u00a0]+$/,
    tells: () => ({
      message: "The text has a space or an empty line at its start or end.",
      help: "Delete the space next to the quotation mark.",
    }),
  },
  {
    finds: /<\/?[a-z!][^>]*>|<!--/i,
    tells: (found) => ({
      message: `The text has HTML in it: ${visible(found)}.`,
      help: "Take the part between < and > away, and keep the words alone.",
    }),
  },
  {
    finds: /&(?:[a-z]+|#\d+|#x[\da-f]+);/i,
    tells: (found) => ({
      message: `The text has a code in it that stands for a character: ${found}.`,
      help: "Type the character itself, for example & or é.",
    }),
  },
  {
    finds: /[\u00ad\u200b-\u200d\u2060\ufeff]/,
    tells: () => ({
      message: "The text has characters that can’t be seen, as often come with text from Word.",
      help: "Type the text anew, or paste it as plain text.",
    }),
  },
  {
    finds: /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/,
    tells: () => ({
      message: "The text has a mark that can’t be seen and turns the direction of writing.",
      help: "Type the text anew, or paste it as plain text.",
    }),
  },
  {
    finds: /[\ufffd]/,
    tells: () => ({
      message: "The text has a letter that was lost when it was copied: \ufffd.",
      help: "Look it up in the original and type it anew.",
    }),
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    finds: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/,
    tells: () => ({
      message: "The text has a control character that nobody can see.",
      help: "Type the text anew, or paste it as plain text.",
    }),
  },
  {
    finds: /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3)+/u,
    tells: (found) => ({
      message: `The text has a picture character in it: ${found}.`,
      help: "Take it away: screen readers read its name aloud in the middle of the sentence.",
    }),
  },
  {
    finds:
      /\b(?:gh[pousr]_|github_pat_|sk-|AKIA|xox[baprs]-)[\w-]{10,}|\b(?:password|passcode|api key|secret key)\s*[:=]\s*\S/i,
    tells: () => ({
      message: "The text looks as if it had a password or a secret key in it.",
      help: "Take it away, and change that key now: others may have seen it.",
    }),
  },
  {
    finds: /(?:\+44\s?|\(?\b0)\d{2,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,4}\b/,
    tells: (found) => ({
      message: `The text has what looks like a telephone number in it: ${visible(found)}.`,
      help: "Take it away: numbers change, and one that is private must not be shown to everyone.",
    }),
  },
  {
    finds: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
    tells: (found) => ({
      message: `The text has an e-mail address in it: ${visible(found)}.`,
      help: "Take it away, and point to a page where people can get in touch.",
    }),
  },
];

/** Gives the first thing that is wrong with a text, or nothing. An empty text is one of them. */
export function textProblem(text: string): TextProblem | undefined {
  if (text.trim() === "") {
    return { message: "The text is empty.", help: "Write the text between the quotation marks." };
  }
  for (const rule of rules) {
    const found = rule.finds.exec(text);
    if (found) return rule.tells(found[0]);
  }
  return undefined;
}
