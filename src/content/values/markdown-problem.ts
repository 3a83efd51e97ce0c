import { linkTextProblem } from "./link-text.ts";
import { listBullet } from "./list-bullet.ts";
import { type MarkdownLink, markdownLinks } from "./markdown-links.ts";
import { markedWords } from "./marked-words.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";
import { textProblem } from "./text-rules.ts";
import { webAddressProblem } from "./web-address.ts";

/**
 * Tells what is wrong with a paragraph of Markdown: its words, its links, or what has no place in one.
 */
export function markdownProblem(value: string): TextProblem | undefined {
  const links = markdownLinks(value);
  // Addresses are blanked and not taken out, so that what is found stands where it stood.
  const words = filled(value, links, ({ words, at, end }) =>
    `[${words}](`.padEnd(end - at - 1, "_").concat(")"),
  );
  return (
    textProblem(words) ??
    blockProblem(value) ??
    linksProblem(value, links) ??
    markedWords(words, true) ??
    looseStars(value) ??
    (value.includes("\n") ? undefined : listBullet(value))
  );
}

/** A text with something as long in the place of each link. */
function filled(
  value: string,
  links: readonly MarkdownLink[],
  fill: (link: MarkdownLink) => string,
): string {
  let done = 0;
  const parts = links.map((link) => {
    const before = value.slice(done, link.at);
    done = link.end;
    return before + fill(link);
  });
  return parts.join("") + value.slice(done);
}

function blockProblem(value: string): TextProblem | undefined {
  const picture = value.indexOf("![");
  if (picture >= 0) {
    return {
      message: "The text has a picture in it, which can’t be shown here.",
      help: "Take away all from the ! to the closing bracket.",
      form: { help: "Take the sign ! away, with the words and the address behind it." },
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
  const lists = value.includes("\n") ? value.search(nestedLists) : -1;
  if (lists >= 0) {
    return {
      message: "The text has more than three lists in one another here.",
      help: "Keep the last of these signs, and take the others away.",
      at: lists,
    };
  }
  return undefined;
}

/** Signs of lists in a row. What stands fifty lists deep is left out of the page without a word. */
const nestedLists = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){4,}/m;

function linksProblem(value: string, links: readonly MarkdownLink[]): TextProblem | undefined {
  for (const { words, address, at } of links) {
    const problem = linkProblem(words, address);
    if (problem) return { ...problem, at };
  }
  const words = filled(value, links, ({ at, end }) => " ".repeat(end - at));
  const elsewhere = /\[[^[\]]+\]\[[^[\]]*\]/.exec(words);
  if (elsewhere) {
    return {
      message: `The link ${shown(elsewhere[0])} has no address here.`,
      help: "Write the address right after the words in round brackets: [the council’s page](https://www.example.gov.uk/).",
      at: elsewhere.index,
      form: { help: writtenAsLink },
    };
  }
  const { 0: bare, index: at } = /(?:\bhttps?:\/\/|\bwww\.)[^\s)\]]+/i.exec(words) ?? {};
  if (!bare || at === undefined) return undefined;
  return {
    message: `The text has an address in it that isn’t written as a link: ${shown(bare)}.`,
    help: "Write the words in square brackets and the address right after them in round ones: [the council’s page](https://www.example.gov.uk/).",
    at,
    form: { help: writtenAsLink },
  };
}

const writtenAsLink =
  "Write its words and its address as here: [the council’s page](https://www.example.gov.uk/).";

/** Two stars that make nothing strong, since they aren’t two pairs or stand apart from the words. */
function looseStars(value: string): TextProblem | undefined {
  if (!value.includes("**")) return undefined;
  const rest = value
    .replace(/(?<!\*)\*(?=[^\s*])[^*]*[^\s*]\*(?!\*)/g, blank)
    .replace(/\*{2,3}(?=[^\s*])[^*]*[^\s*]\*{2,3}/g, blank);
  const at = rest.indexOf("**");
  if (at < 0) return undefined;
  return {
    message: "There are two stars here that make no words strong, so that readers would see them.",
    help: "Write two stars right before the words and two right after them, **like this**, or take them away.",
    at,
  };
}

const blank = (found: string): string => " ".repeat(found.length);

function linkProblem(words: string, address: string): TextProblem | undefined {
  if (/^[a-z0-9/-]+\.html(#[a-z0-9-]+)?$/.test(address)) return undefined;
  if (words.trim() === "") {
    return {
      message: "There is a link without words in the text.",
      help: "Write between the square brackets where the link leads.",
      form: { help: writtenAsLink },
    };
  }
  return webAddressProblem(address) ?? linkTextProblem(words, address);
}
