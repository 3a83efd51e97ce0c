import type { Rule, Seen, State } from "../rule.ts";
import { stateName } from "../state-name.ts";
import { understanding } from "../understanding.ts";

type Overlap = Seen & { one: string; other: string; inMain: boolean };

const criteria: Record<State, string> = {
  normal: "reflow",
  spaced: "text-spacing",
  zoomed: "resize-text",
  enlarged: "resize-text",
  narrow: "reflow",
};

/** Texts that lie on top of each other in a state, though not in the normal one. */
export function textOverlap(state: State): Rule<Overlap> {
  return {
    name: `text-overlap-${state}`,
    state,
    criterion: understanding(criteria[state]),
    help: "Give the boxes no fixed height or place, so that they move apart when their text grows.",
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
      // text-only zoom is one way among others to enlarge, so a crowded header is not sure to fail
      severity: /zoomed|enlarged/.test(state) && !inMain ? "warning" : "error",
      message: `The texts “${one}” and “${other}” cover each other ${stateName[state]}.`,
    }),
  };
}
