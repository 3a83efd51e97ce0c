import { linkTextProblem } from "./link-text.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-rules.ts";
import { webAddressProblem } from "./web-address.ts";

const link = /\[([^[\]]*)\]\(([^)]*)\)/g;

/** Tells what is wrong with the Markdown of a paragraph: its links, or what has no place in one. */
export function markdownProblem(value: string): TextProblem | undefined {
  const picture = value.indexOf("![");
  if (picture >= 0) {
    return {
      message: "The text has a picture in it, which can’t be shown here.",
      help: "Take away all from the ! to the closing bracket.",
      at: picture,
    };
  }
  const heading = value.search(/^#{1,6}\s/m);
  if (heading >= 0) {
    return {
      message: "The text begins with #, which would make a heading of it.",
      help: "Take the # away.",
      at: heading,
    };
  }
  for (const { 1: words = "", 2: address = "", index: at } of value.matchAll(link)) {
    const problem = linkProblem(words, address);
    if (problem) return { ...problem, at };
  }
  // Links are blanked and not taken out, so that what is found stands where it stood.
  const { 0: bare, index: at } =
    /(?:\bhttps?:\/\/|\bwww\.)[^\s)\]]+/i.exec(
      value.replace(link, (whole) => " ".repeat(whole.length)),
    ) ?? {};
  if (!bare || at === undefined) return undefined;
  return {
    message: `The text has an address in it that isn’t written as a link: ${shown(bare)}.`,
    help: "Write the words in square brackets and the address right after them in round ones: [the council’s page](https://www.example.gov.uk/).",
    at,
  };
}

function linkProblem(words: string, address: string): TextProblem | undefined {
  if (/^[a-z0-9/-]+\.html(#[a-z0-9-]+)?$/.test(address)) return undefined;
  if (words.trim() === "") {
    return {
      message: "There is a link without words in the text.",
      help: "Write between the square brackets where the link leads.",
    };
  }
  return webAddressProblem(address) ?? linkTextProblem(words, address);
}
