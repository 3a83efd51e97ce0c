import { attribute } from "../../html/attribute.ts";
import { closest, select } from "../../html/select.ts";
import type { Element, Page } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { siteRule } from "../rule.ts";
import { englishBeginnings } from "../words/english-beginnings.ts";
import { englishEndings } from "../words/english-endings.ts";
import { anyOf } from "../words/word-list.ts";
import { englishWords, type IsWord } from "./english-words.ts";
import { ownText } from "./own-text.ts";

type Use = { page: Page; element: Element; count: number };

/** No English word has more letters; what does would take for ever to compare. */
const longest = 60;
const passed =
  "pre, code, kbd, samp, var, script, style, template, svg, math, [translate=no], address, cite, [contenteditable]";
const endings = new RegExp(`${anyOf(englishEndings)}$`);
const beginnings = new RegExp(`^${anyOf(englishBeginnings)}`);

const rules = {
  misspelt: {
    criterion: "3.1.3",
    severity: "warning",
    asks: "everyone",
    wrong: "A word looks misspelt.",
    why: "A screen reader says something else, a translation fails, and whoever reads slowly stumbles.",
    help: "Mend the word, or add it to “words” in the configuration if it is right.",
  },
} as const;

/**
 * Finds English words that are clearly misspelt: in lower case, rare on the site, unknown to the
 * dictionaries and their compounds, and one slip of the hand away from a known word.
 */
export const spelling = siteRule(rules, async ({ pages }, allowed) => {
  const uses = collect(pages);
  if (uses.size === 0) return [];
  const isWord = await englishWords();
  return [...uses].flatMap(([word, { page, element, count }]) => {
    if (count > 2 || allowed.has(word) || isKnown(word, isWord)) return [];
    const meant = likelyMeant(word, isWord);
    if (!meant) return [];
    const message = `${quoted(word)} looks misspelt.`;
    const help = `Did you mean “${meant}”? If the word is right, add it to “words” in the configuration.`;
    return [{ rule: "misspelt" as const, page, element, message, help }];
  });
});

function collect(pages: Page[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const page of pages) {
    const html = select(page.document, "html")[0];
    if (!html || !/^en\b/i.test(attribute(html, "lang") ?? "")) continue;
    for (const element of select(page.document, "body, body *")) {
      for (const word of wordsIn(element)) {
        const use = uses.get(word);
        if (use) use.count += 1;
        else uses.set(word, { page, element, count: 1 });
      }
    }
  }
  return uses;
}

function wordsIn(element: Element): string[] {
  const own = ownText(element);
  if (!/\p{L}{5}/u.test(own) || closest(element, passed)) return [];
  const language = attribute(closest(element, "[lang]") ?? element, "lang") ?? "";
  if (!/^en\b/i.test(language)) return [];
  return (
    own
      .split(/\s+/)
      .filter((word) => word.length <= longest && !/[@/\\_#<>=]|\S\.\S/.test(word))
      .join(" ")
      .match(/(?<![\p{L}\p{N}’'.-])[a-z]{5,}(?![\p{L}\p{N}’'-])/gu) ?? []
  );
}

function isKnown(word: string, isWord: IsWord): boolean {
  if (isWord(word) || isWord(word[0]?.toUpperCase() + word.slice(1))) return true;
  const stem = word.replace(endings, "");
  if (
    stem.length > 3 &&
    stem !== word &&
    (isWord(stem) || isWord(`${stem}e`) || isWord(`${stem}y`))
  )
    return true;
  const rest = word.replace(beginnings, "");
  if (rest.length > 3 && rest !== word && isWord(rest)) return true;
  for (let at = 3; at <= word.length - 3; at++) {
    if (isWord(word.slice(0, at)) && isWord(word.slice(at))) return true;
  }
  return false;
}

/**
 * The known word of which this one is a slip: two letters swapped, one doubled or lost from a
 * double, a vowel for another, or, in words of eight letters or more, one letter too few or many.
 */
function likelyMeant(word: string, isWord: IsWord): string | undefined {
  const candidates: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word[at] ?? "", word.slice(at + 1)];
    if (after) candidates.push(before + after[0] + letter + after.slice(1));
    if (letter === after[0]) candidates.push(before + after);
    candidates.push(before + letter + letter + after);
    if (/[aeiou]/.test(letter) && at > 0 && word.length > 6 && !/[oe]rs?$/.test(word)) {
      for (const vowel of "aeiou") candidates.push(before + vowel + after);
    }
    if (word.length < 8 || at === 0) continue;
    candidates.push(before + after);
    for (const more of "abcdefghijklmnopqrstuvwxyz")
      candidates.push(before + more + letter + after);
  }
  return candidates.find(
    (candidate) => candidate !== word && candidate.length > 3 && isWord(candidate),
  );
}
