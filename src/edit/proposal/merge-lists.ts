import { isGroup, sameValue } from "../patch/same-value.ts";
import { type ListEdit, listEdits } from "./list-edits.ts";

type Three<T> = { before: T; proposed: T; present: T };

/**
 * Merges lists of items that have no ids, by the runs of items that both sides left as they were. One
 * item that both sides changed is merged by its fields.
 *
 * @param mergeItem merges such an item, which stood at some index before
 * @returns nothing where both sides changed the same items, or it isn’t plain in which order theirs stand
 */
export function mergeLists(
  { before, proposed, present }: Three<readonly unknown[]>,
  mergeItem: (item: Three<unknown>, index: number) => unknown,
): unknown[] | undefined {
  const theirs = listEdits(before, present);
  const merged = [...theirs];
  for (const edit of listEdits(before, proposed)) {
    const [same, ...more] = theirs.filter((other) => touch(edit, other));
    if (!same) {
      merged.push(edit);
      continue;
    }
    if (more.length > 0) return undefined;
    if (sameEdit(edit, same)) continue;
    const item = { before: before[edit.start], proposed: edit.items[0], present: same.items[0] };
    if (![edit, same].every(isOneForOne) || !Object.values(item).every(isGroup)) return undefined;
    const items = [mergeItem(item, edit.start)];
    merged.splice(merged.indexOf(same), 1, { ...same, items });
  }
  return applied(before, merged);
}

const sameEdit = (one: ListEdit, other: ListEdit): boolean =>
  one.start === other.start && one.end === other.end && sameValue(one.items, other.items);

const isOneForOne = ({ start, end, items }: ListEdit): boolean =>
  end - start === 1 && items.length === 1;

/** Whether two edits concern the same items, or leave open whose new items stand first. */
function touch(one: ListEdit, other: ListEdit): boolean {
  if (one.start === other.start && one.end === other.end) return true;
  const grows = [one, other].every((edit) => edit.items.length > 0 && !isOneForOne(edit));
  if (grows && (one.start === other.end || other.start === one.end)) return true;
  // An insertion has no items of its own: it touches those between which it stands
  return (
    Math.max(one.start, other.start) < Math.min(one.end, other.end) ||
    inside(one, other) ||
    inside(other, one)
  );
}

const inside = ({ start, end }: ListEdit, other: ListEdit): boolean =>
  start === end && start > other.start && start < other.end;

function applied(before: readonly unknown[], edits: readonly ListEdit[]): unknown[] {
  // What is put in at a place stands before what takes the place of the item there
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let done = 0;
  const parts = inOrder.flatMap(({ start, end, items }) => {
    const kept = before.slice(done, start);
    done = end;
    return [...kept, ...items];
  });
  return [...parts, ...before.slice(done)];
}
