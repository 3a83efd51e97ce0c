import { fieldOf, heldNames, isGroup, sameValue } from "./same-value.ts";

/** How much alike two values are, from 0 for nothing to 1 for all. */
export function likeness(one: unknown, other: unknown): number {
  if (typeof one === "string" && typeof other === "string") return likenessOfTexts(one, other);
  if (isGroup(one) && isGroup(other)) {
    const names = new Set([...heldNames(one), ...heldNames(other)]);
    const sum = [...names].reduce(
      (sum, name) => sum + likeness(fieldOf(one, name), fieldOf(other, name)),
      0,
    );
    return names.size === 0 ? 1 : sum / names.size;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    const longer = Math.max(one.length, other.length);
    const same = one.filter((item) => other.some((inner) => sameValue(item, inner))).length;
    return longer === 0 ? 1 : same / longer;
  }
  return one === other ? 1 : 0;
}

/** How much of the longer text is what both begin and end with. */
function likenessOfTexts(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < shorter && one[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < shorter - begin && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return shorter === 0 && one === other ? 1 : (begin + end) / Math.max(one.length, other.length);
}
