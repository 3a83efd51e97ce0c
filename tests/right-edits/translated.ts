import { parse } from "@babel/parser";
import type { Node } from "@babel/types";

/**
 * Translates the interface text into a language that nobody speaks: every word of every phrase is
 * another, with letters and signs that English doesn’t have. Names, addresses and what is put into
 * the phrases stay as they are.
 */
export function translated(source: string): string {
  const { program } = parse(source, { sourceType: "module", plugins: ["typescript"] });
  return phrasesIn(program)
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start) + foreign(text.slice(start, end)) + text.slice(end),
      source,
    );
}

type Phrase = { start: number; end: number };

/** Where the words of phrases stand in the file, without the marks around them. */
function phrasesIn(node: Node): Phrase[] {
  if (node.type === "StringLiteral") return [{ start: at(node.start) + 1, end: at(node.end) - 1 }];
  if (node.type === "TemplateElement") return [{ start: at(node.start), end: at(node.end) }];
  if (node.type === "ObjectProperty")
    return "name" in node.key && ["url", "file"].includes(String(node.key.name))
      ? []
      : phrasesIn(node.value);
  return Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).flatMap((item) =>
      typeof item?.type === "string" && item.loc ? phrasesIn(item) : [],
    ),
  );
}

const at = (place: number | null | undefined): number => place ?? 0;

/** “Read more” becomes “Ŕœœ’d & ḿœœœ”: no word is one of English, and each has its own. */
const foreign = (phrase: string): string =>
  phrase.replace(/\p{L}+/gu, (word) => `d’${[...word].map((letter) => `${letter}œ`).join("")}&ß`);
