import type { Organisation } from "../src/content/organisations.ts";
import { interfaceText } from "./interface-text.ts";

/** The names of some organisations in a row: “A, B and C”. */
export function organisationNames(
  organisations: ReadonlyMap<string, Organisation>,
  ids: readonly string[],
): string {
  const names = ids.map((id) => {
    const { name = id, abbreviation } = organisations.get(id) ?? {};
    return abbreviation ? `${name} (${abbreviation})` : name;
  });
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${interfaceText.and} ${names.at(-1)}`;
}
