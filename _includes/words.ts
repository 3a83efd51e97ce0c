import type { GlossaryTerm } from "../src/content/glossary.ts";
import { type Html, html } from "./html.ts";
import { name } from "./name.ts";
import { wholeWord } from "./whole-word.ts";

/**
 * Gives a text in which each glossary word is written out where it first stands, and linked unless a
 * further link would lead astray there, as in a card that leads elsewhere.
 */
export type Words = (text: string, linked?: boolean) => Html;

/** A glossary made ready for finding its words; made once for a site. */
export type WordIndex = {
  pattern: RegExp | undefined;
  terms: ReadonlyMap<string, GlossaryTerm>;
  names: ReadonlySet<string>;
};

/**
 * Makes ready a glossary: one pattern that finds every word of it, the longest first.
 *
 * @param names of organisations and persons, inside which no word is explained
 */
export function wordIndex(
  glossary: readonly GlossaryTerm[],
  names: readonly string[] = [],
): WordIndex {
  const terms = new Map<string, GlossaryTerm>();
  const found = [...names];
  for (const entry of glossary) {
    for (const form of forms(entry)) {
      terms.set(form.toLowerCase(), entry);
      found.push(form);
    }
  }
  const pattern = found.length > 0 ? wholeWord(found, "gi") : undefined;
  return { pattern, terms, names: new Set(names) };
}

/**
 * Begins a page: the function that it gives remembers which words it has met, so that only the first
 * use is written out and linked. An abbreviation’s `title` alone would fail on paper and on touch.
 *
 * WCAG 2.2 SC 3.1.3 and 3.1.4:
 * https://www.w3.org/WAI/WCAG22/Understanding/abbreviations
 *
 * @param address the address of a glossary entry, as seen from the page
 */
export function wordsOfPage(
  { pattern, terms, names }: WordIndex,
  address: (id: string) => string | undefined,
): Words {
  const met = new Set<string>();
  return (text, linked = true) => {
    if (!pattern) return html`${text}`;
    const parts: (string | Html)[] = [];
    let end = 0;
    // Not matchAll, which makes the pattern, as long as all names, anew for each text
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const found = match[0];
      const entry = terms.get(found.toLowerCase());
      if (!entry && names.has(found)) {
        parts.push(text.slice(end, match.index), name(found));
        end = match.index + found.length;
        continue;
      }
      if (!entry || met.has(entry.id) || !sameCase(found, entry)) continue;
      met.add(entry.id);
      const out = writtenOut(found, entry);
      const href = linked && address(entry.id);
      parts.push(
        text.slice(end, match.index),
        href ? html`<a class="word" href="${href}">${out}</a>` : out,
      );
      end = match.index + found.length;
    }
    parts.push(text.slice(end));
    return html`${parts}`;
  };
}

/** An abbreviation is one only in its own capitals: “send” is another word than “SEND”. */
function sameCase(found: string, { abbreviation, term }: GlossaryTerm): boolean {
  if (abbreviation && found.toLowerCase() === abbreviation.toLowerCase())
    return found === abbreviation;
  return term === term.toLowerCase() || found.startsWith(term);
}

/** What stands for a word in a text: the word, its abbreviation, and both as they are written out. */
function forms({ term, abbreviation }: GlossaryTerm): string[] {
  return abbreviation ? [term, abbreviation, `${term} (${abbreviation})`] : [term];
}

function writtenOut(found: string, { abbreviation, term }: GlossaryTerm): string {
  if (!abbreviation) return found;
  if (found === abbreviation) return `${term} (${abbreviation})`;
  return found.length === term.length ? `${found} (${abbreviation})` : found;
}
