import type { OutlinePart } from "./priority-outline.ts";

/**
 * Splits an outline into pages of at most `size` priorities. A page ends where a group does, if that
 * leaves it half full at least, and never with the head of a group.
 */
export function splitOutline(
  outline: readonly OutlinePart[],
  size: number,
): readonly (readonly OutlinePart[])[] {
  const pages: (readonly OutlinePart[])[] = [];
  let rest = outline;
  do {
    const end = endOfPage(rest, size);
    pages.push(rest.slice(0, end));
    rest = rest.slice(end);
  } while (rest.length > 0);
  return pages;
}

/** How many parts fit on a page. */
function endOfPage(parts: readonly OutlinePart[], size: number): number {
  const full = lengthOf(parts, size);
  if (full === parts.length) return full;
  const half = lengthOf(parts, Math.ceil(size / 2));
  const ends = parts.flatMap((part, index) =>
    index >= half && index <= full ? [{ index, depth: depthAfter(parts, index, part) }] : [],
  );
  const shallowest = Math.min(...ends.map(({ depth }) => depth));
  return ends.findLast(({ depth }) => depth === shallowest)?.index ?? full;
}

/** How many parts the first so many priorities take, with the heads before them. */
function lengthOf(parts: readonly OutlinePart[], priorities: number): number {
  let left = priorities;
  const after = parts.findIndex(({ priority }) => priority !== undefined && left-- === 0);
  if (after < 0) return parts.length;
  const last = parts.slice(0, after).findLastIndex(({ priority }) => priority !== undefined);
  return last + 1;
}

/** How many groups a page cuts through that ends before a part. */
function depthAfter(parts: readonly OutlinePart[], index: number, { within }: OutlinePart): number {
  const before = parts[index - 1];
  const around = before?.group ? [...before.within, before.group] : (before?.within ?? []);
  return within.filter((group) => around.includes(group)).length;
}
