import type { Rules } from "../../model/rule.ts";
import type { Rule, Seen } from "../rule.ts";
import { stateName } from "../state-name.ts";
import { type OtherState, stateCriteria } from "./text-cut.ts";

type Overlap = Seen & { one: string; other: string; inMain: boolean };

type Id<S extends OtherState> = S extends "zoomed" | "enlarged"
  ? `text-overlap-${S}` | `header-overlap-${S}`
  : `text-overlap-${S}`;

/** Texts that lie on top of each other in a state, though not in the normal one. */
export function textOverlap<S extends OtherState>(state: S): Rule<Id<S>, Overlap> {
  const overlap = {
    criterion: stateCriteria[state],
    why: "Who needs the page to look that way can read neither of the two texts.",
    help: "Give the boxes no fixed height or place, so that they move apart when their text grows.",
  } as const;
  // text-only zoom is one way among others to enlarge, so a crowded header is not sure to fail
  const sparesHeader = state === "zoomed" || state === "enlarged";
  const rules = {
    [`text-overlap-${state}`]: {
      ...overlap,
      severity: "error",
      asks: "everyone",
      wrong: `Two texts cover each other ${stateName[state]}.`,
    },
    ...(sparesHeader && {
      [`header-overlap-${state}`]: {
        ...overlap,
        severity: "warning",
        asks: "strict",
        wrong: `Two texts of a header, menu or footer cover each other ${stateName[state]}.`,
      },
    }),
  } as Rules<Id<S>>;
  return {
    rules,
    state,
    measure: (kit) => {
      const seen = new Map<Element, Overlap>();
      for (const { one, other, key } of kit.overlaidTexts()) {
        const block = kit.normal.texts.get(one);
        if (!block || !kit.normal.texts.has(other) || kit.normal.pairs.has(key)) continue;
        seen.set(block, {
          selector: kit.selectorOf(block),
          one: kit.cut(one.data),
          other: kit.cut(other.data),
          inMain: !block.closest("header, nav, footer, [role=banner], [role=navigation]"),
        });
      }
      return [...seen.values()];
    },
    decide: ({ one, other, inMain }) => ({
      rule: `${sparesHeader && !inMain ? "header" : "text"}-overlap-${state}` as Id<S>,
      message: `The texts “${one}” and “${other}” cover each other ${stateName[state]}.`,
    }),
  };
}
