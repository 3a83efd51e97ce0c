import type { Rule, Seen, State } from "../rule.ts";
import { stateName } from "../state-name.ts";
import { understanding } from "../understanding.ts";

type CutOff = Seen & { text: string; ellipsis: boolean };

const criteria: Record<State, string> = {
  normal: "reflow",
  spaced: "text-spacing",
  zoomed: "resize-text",
  enlarged: "resize-text",
  narrow: "reflow",
};

/** Text that can be read in the normal state of the page, and is cut off in another (F69, F102, F104). */
export function textCut(state: State): Rule<CutOff> {
  return {
    name: `text-cut-${state}`,
    state,
    criterion: understanding(criteria[state]),
    help: "Let the box grow with its text: take away its fixed height or width, or its `overflow: hidden`.",
    measure: (kit) => {
      const texts = kit
        .cutTexts()
        .filter(({ text }) => kit.normal.texts.has(text) && !kit.normal.clipped.has(text))
        .map(({ text, by, ellipsis }) => ({
          selector: kit.selectorOf(by),
          text: kit.cut(text.data),
          ellipsis,
        }));
      const fields = kit
        .all("input, select, textarea")
        .filter(
          (field) =>
            kit.isShown(field) &&
            !/^(checkbox|radio|range|color|file|image|hidden)$/.test(
              (field as HTMLInputElement).type,
            ),
        )
        .filter(
          (field) =>
            field.clientHeight > 4 &&
            Number.parseFloat(kit.style(field).fontSize) > field.clientHeight + 2,
        )
        .map((field) => ({
          selector: kit.selectorOf(field),
          text: kit.cut((field as HTMLInputElement).value || field.localName),
          ellipsis: false,
        }));
      const once = new Map([...texts, ...fields].reverse().map((seen) => [seen.selector, seen]));
      return [...once.values()].reverse();
    },
    decide: ({ text, ellipsis }) => ({
      severity: ellipsis ? "warning" : "error",
      message: `The text “${text}” is cut off ${stateName[state]}.`,
    }),
  };
}
