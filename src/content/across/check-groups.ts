import type { RawContent } from "../content.ts";
import type { InForm, LocatedMistake } from "../mistake.ts";
import { shown } from "../values/shown.ts";
import { textsAt, valuesAt } from "./values-at.ts";

/** A group as far as it could be read, and where it stands. */
type ReadGroup = {
  path: readonly PropertyKey[];
  id: string;
  within: string | undefined;
  value: unknown;
};

/**
 * Tells of groups that can’t be put in order: in circles, deeper than two levels, with nothing in
 * them, or with the title of another in the same place. References that lead nowhere are told elsewhere.
 */
export function checkGroups({ groups, priorities }: RawContent): LocatedMistake[] {
  const all = valuesAt(groups, "*").flatMap(({ path, value }): ReadGroup[] => {
    const [id] = textsAt(value, "id");
    const [within] = textsAt(value, "within");
    return id ? [{ path, id: id.value, within: within?.value, value }] : [];
  });
  const byId = new Map(all.map((group) => [group.id, group]));
  return [
    ...all.flatMap((group) => nestingProblem(group, byId)),
    ...emptyGroups(all, priorities),
    ...sameTitles(all),
  ];
}

function nestingProblem(group: ReadGroup, byId: ReadonlyMap<string, ReadGroup>): LocatedMistake[] {
  const around = groupsAround(group, byId);
  const at = (message: string, help: string, form: InForm): LocatedMistake[] => [
    { kind: "groups", path: [...group.path, "within"], message, help, form },
  ];
  const help = "Delete “within” from the one that is the outermost.";
  if (around[0] === group) {
    const message = "This group is a part of itself.";
    return at(message, leftOutWithin, { message, help: "Choose another group, or none." });
  }
  const circle = around.indexOf(group);
  if (circle > 0) {
    const ids = around.slice(0, circle).map(({ id }) => shown(id));
    // Told once, of the first in the file
    const isFirst = around.slice(0, circle).every(({ path }) => before(group.path, path));
    return isFirst
      ? at(
          `This group is within ${ids.join(", which is within ")}, and that is within this one again.`,
          help,
          {
            message: `This group is a part of ${around.slice(0, circle).map(titleOf).join(", which is a part of ")}, and that is a part of this one again.`,
            help: "Choose no group for the one that is the outermost.",
          },
        )
      : [];
  }
  const [parent, outer, ...further] = around;
  // What is deeper still comes of this one; what leads into a circle is told there
  if (!parent || !outer || further.length > 0 || byId.has(outer.within ?? "")) return [];
  return at(
    `This group is within ${shown(parent.id)}, which is itself within ${shown(outer.id)}: groups can be two deep, and this is a third level.`,
    `Write within: ${JSON.stringify(outer.id)} if it may stand beside ${shown(parent.id)}, or make priorities of what is in it.`,
    {
      message: `This group is a part of ${titleOf(parent)}, which is itself a part of ${titleOf(outer)}: groups can be two deep, and this would be a third level.`,
      help: `Choose ${titleOf(outer)} if it may stand beside ${titleOf(parent)}, or make priorities of what is in it.`,
    },
  );
}

/** What a form calls a group. */
function titleOf({ value }: ReadGroup): string {
  const [title] = textsAt(value, "title");
  return title ? shown(title.value) : "a group without a title";
}

const leftOutWithin = "Delete the whole of “within”: it may be left out.";

/** The groups around one, the innermost first; where they run in a circle, each once. */
function groupsAround({ within }: ReadGroup, byId: ReadonlyMap<string, ReadGroup>): ReadGroup[] {
  const around = new Set<ReadGroup>();
  for (
    let group = byId.get(within ?? "");
    group && !around.has(group);
    group = byId.get(group.within ?? "")
  )
    around.add(group);
  return [...around];
}

const before = ([a]: readonly PropertyKey[], [b]: readonly PropertyKey[]): boolean =>
  Number(a) <= Number(b);

/** A heading below which there is nothing; one with words of its own says something. */
function emptyGroups(all: readonly ReadGroup[], priorities: unknown): LocatedMistake[] {
  if (!Array.isArray(priorities)) return [];
  const filled = new Set([
    ...textsAt(priorities, "*.group").map(({ value }) => value),
    ...all.map(({ within }) => within),
  ]);
  return all
    .filter(
      ({ id, value }) =>
        !filled.has(id) &&
        valuesAt(value, "statement").length === 0 &&
        valuesAt(value, "summary").length === 0,
    )
    .map(({ path, id }) => ({
      kind: "groups",
      path: [...path, "id"],
      message: "There is nothing in this group, neither a priority nor words.",
      help: `Write group: ${JSON.stringify(id)} into each priority that is in it, or delete the group.`,
      form: {
        message: "There is nothing in this group, neither a priority nor words.",
        help: "Choose this group at each priority that is in it, or remove the group.",
      },
    }));
}

/** Two groups side by side that readers can’t tell apart were copied and not changed. */
function sameTitles(all: readonly ReadGroup[]): LocatedMistake[] {
  const seen = new Set<string>();
  return all.flatMap(({ path, within, value }): LocatedMistake[] => {
    const [title] = textsAt(value, "title");
    if (!title) return [];
    const key = JSON.stringify([within, title.value.trim().toLowerCase()]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        kind: "groups",
        path: [...path, "title"],
        message: `${shown(title.value)} is the title of another group beside this one.`,
        help: "Write what belongs to this entry, or delete one of the two.",
        form: {
          message: `Another group beside this one has the title ${shown(title.value)}.`,
          help: "Enter what belongs to this one, or remove one of the two.",
        },
      },
    ];
  });
}
