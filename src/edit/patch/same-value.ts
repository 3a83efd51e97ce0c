/** A group of fields, as data have it. */
export type Group = Readonly<Record<string, unknown>>;

/** Whether a value is a group of fields, and no list. */
export const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a field of a group holds; nothing where it only inherits one of that name. */
export const fieldOf = (group: Group, name: string): unknown =>
  Object.hasOwn(group, name) ? group[name] : undefined;

/** The names of the fields that hold something: one that holds nothing is as good as left out. */
export const heldNames = (group: Group): string[] =>
  Object.keys(group).filter((name) => group[name] !== undefined);

/** Whether two values of data say the same. The order of a group’s fields says nothing. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => sameValue(item, other[at]));
  }
  if (!isGroup(one) || !isGroup(other)) return false;
  const names = heldNames(one);
  return (
    names.length === heldNames(other).length &&
    names.every((name) => sameValue(one[name], fieldOf(other, name)))
  );
}
