import type { Organisation } from "../src/content/organisations.ts";
import { interfaceText } from "./interface-text.ts";

/**
 * The names of some organisations in a row: “A, B and C”.
 *
 * @param inShort whether to write what people call them in the middle of a sentence
 * @param word before the last
 */
export function organisationNames(
  organisations: ReadonlyMap<string, Organisation>,
  ids: readonly string[],
  { inShort = false, word = interfaceText.and as string } = {},
): string {
  const names = ids.map((id) => {
    const organisation = organisations.get(id);
    const { name = id, abbreviation } = organisation ?? {};
    if (inShort && organisation?.inShort) return organisation.inShort;
    return abbreviation ? `${name} (${abbreviation})` : name;
  });
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}
