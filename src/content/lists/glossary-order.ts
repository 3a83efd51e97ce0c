import type { GlossaryTerm } from "../glossary.ts";

/** Words in the order of the alphabet of a language, each by its abbreviation where it has one. */
export function glossaryOrder(
  glossary: readonly GlossaryTerm[],
  language: string,
): readonly GlossaryTerm[] {
  const { compare } = new Intl.Collator(language);
  return glossary.toSorted((a, b) => compare(name(a), name(b)));
}

const name = ({ abbreviation, term }: GlossaryTerm): string => abbreviation ?? term;
