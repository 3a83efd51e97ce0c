import { linkTextProblem } from "./link-text.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-rules.ts";
import { webAddressProblem } from "./web-address.ts";

const link = /\[([^\]]*)\]\(([^)]*)\)/g;

/** Tells what is wrong with the Markdown of a paragraph: its links, or what has no place in one. */
export function markdownProblem(value: string): TextProblem | undefined {
  if (/!\[/.test(value)) {
    return {
      message: "The text has a picture in it, which can’t be shown here.",
      help: "Take away all from the ! to the closing bracket.",
    };
  }
  if (/^#{1,6}\s/m.test(value)) {
    return {
      message: "The text begins with #, which would make a heading of it.",
      help: "Take the # away.",
    };
  }
  for (const [, words = "", address = ""] of value.matchAll(link)) {
    const problem = linkProblem(words, address);
    if (problem) return problem;
  }
  const [bare] = /(?:\bhttps?:\/\/|\bwww\.)[^\s)\]]+/i.exec(value.replace(link, "")) ?? [];
  if (!bare) return undefined;
  return {
    message: `The text has an address in it that isn’t written as a link: ${shown(bare)}.`,
    help: "Write the words in square brackets and the address right after them in round ones: [the council’s page](https://www.example.gov.uk/).",
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
