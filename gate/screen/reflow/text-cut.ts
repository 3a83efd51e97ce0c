import type { Rules } from "../../model/rule.ts";
import type { Criterion } from "../../model/wcag.ts";
import type { Rule, Seen, State } from "../rule.ts";
import { stateName } from "../state-name.ts";

type CutOff = Seen & { text: string; ellipsis: boolean };

/** The states that a page is shown in besides the normal one. */
export type OtherState = Exclude<State, "normal">;

/** What asks that a text can be read in each state. */
export const stateCriteria: Record<OtherState, Criterion> = {
  spaced: "1.4.12",
  zoomed: "1.4.4",
  enlarged: "1.4.4",
  narrow: "1.4.10",
};

/** Text that can be read in the normal state of the page, and is cut off in another (F69, F102, F104). */
export function textCut<S extends OtherState>(
  state: S,
): Rule<`text-cut-${S}` | `text-shortened-${S}`, CutOff> {
  const cut = {
    criterion: stateCriteria[state],
    why: "Who needs the page to look that way can't read what others read.",
    help: "Let the box grow with its text: take away its fixed height or width, or its `overflow: hidden`.",
  } as const;
  const [cutOff, shortened] = [`text-cut-${state}`, `text-shortened-${state}`] as const;
  const rules = {
    [cutOff]: {
      ...cut,
      severity: "error",
      asks: "everyone",
      wrong: `A text is cut off ${stateName[state]}.`,
    },
    [shortened]: {
      ...cut,
      severity: "warning",
      asks: "strict",
      wrong: `A text ends in dots ${stateName[state]}.`,
    },
  } as Rules<typeof cutOff | typeof shortened>;
  return {
    rules,
    state,
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
      rule: ellipsis ? shortened : cutOff,
      message: `The text “${text}” is cut off ${stateName[state]}.`,
    }),
  };
}
