import type { Content } from "../content.ts";
import type { Group } from "../groups.ts";
import type { Priority } from "../priorities.ts";

/** A priority, or the head of a group, where it stands among all of them. */
export type OutlinePart = {
  id: string;
  /** The groups around it, the outermost first. */
  within: readonly Group[];
} & ({ group: Group; priority?: never } | { group?: never; priority: Priority });

/**
 * The priorities in the order of reading, with the head of each group before what is in it. Groups
 * stand as in their file. A priority beside groups stands before them if its number is lower than all
 * in them, else behind them.
 */
export function priorityOutline({
  groups,
  priorities,
}: Pick<Content, "groups" | "priorities">): readonly OutlinePart[] {
  const groupsIn = Map.groupBy(groups, ({ within }) => within);
  const prioritiesIn = Map.groupBy(priorities, ({ group }) => group);

  function partsOf(parent: Group | undefined, within: readonly Group[]): OutlinePart[] {
    const inside = (groupsIn.get(parent?.id) ?? []).flatMap((group): OutlinePart[] => [
      { id: group.id, within, group },
      ...partsOf(group, [...within, group]),
    ]);
    const own = (prioritiesIn.get(parent?.id) ?? []).map((priority) => ({
      id: priority.id,
      within,
      priority,
    }));
    const lowest = inside.reduce(
      (least, { priority }) => Math.min(least, priority?.number ?? least),
      Number.POSITIVE_INFINITY,
    );
    const before = own.filter(({ priority }) => priority.number < lowest);
    return [...before, ...inside, ...own.slice(before.length)];
  }

  return partsOf(undefined, []);
}
