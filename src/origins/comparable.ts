import { wholeWord } from "../../_includes/whole-word.ts";
import type { GlossaryTerm } from "../content/glossary.ts";
import { folded } from "./text-blocks.ts";

/**
 * Makes texts of pages and of the data comparable: a page writes a word of the glossary out where it
 * first stands there, “National Health Service (NHS)”, and short elsewhere. Every form of such a word
 * becomes its abbreviation.
 */
export function comparable(glossary: readonly GlossaryTerm[]): (text: string) => string {
  const short = new Map<string, string>();
  for (const { term, abbreviation } of glossary) {
    if (!abbreviation) continue;
    for (const form of [term, abbreviation, `${term} (${abbreviation})`]) {
      short.set(form.toLowerCase(), abbreviation);
    }
  }
  if (short.size === 0) return folded;
  const forms = wholeWord([...short.keys()], "gi");
  return (text) => folded(text).replace(forms, (found) => short.get(found.toLowerCase()) ?? found);
}
