import type { Content } from "../content.ts";
import type { Group } from "../groups.ts";
import { type Hue, hues } from "../priorities.ts";

/**
 * The hues of priorities and groups, by their ids. Whatever is in a group bears the hue of the
 * outermost one around it: that of the first priority in it that names one, else the next in turn.
 * Priorities outside of groups bear theirs by their numbers.
 */
export function entryHues({
  groups,
  priorities,
}: Pick<Content, "groups" | "priorities">): ReadonlyMap<string, Hue> {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const outermost = (id: string | undefined): string | undefined => {
    const within = byId.get(id ?? "")?.within;
    return within === undefined ? id : outermost(within);
  };
  const named = new Map(
    priorities
      .flatMap(({ group, hue }) => (group && hue ? [[outermost(group), hue] as const] : []))
      .reverse(),
  );
  const outer = groups.filter(({ within }) => within === undefined);
  const found = new Map(outer.map(({ id }, index) => [id, named.get(id) ?? inTurn(index)]));
  const hueAround = (id: string) => found.get(outermost(id) ?? "") ?? inTurn(0);
  return new Map([
    ...groups.map(({ id }: Group) => [id, hueAround(id)] as const),
    ...priorities.map(({ id, number, group, hue }) => {
      return [id, hue ?? (group ? hueAround(group) : inTurn(number - 1))] as const;
    }),
  ]);
}

const inTurn = (index: number): Hue => hues[index % hues.length] ?? hues[0];
