import type { Rule, Seen } from "../rule.ts";

type Tabs = Seen & { text: string };

/** Tabs of which none says that it is the one that is shown. */
export const unselectedTabs: Rule<"unselected-tabs", Tabs> = {
  rules: {
    "unselected-tabs": {
      criterion: "4.1.2",
      severity: "error",
      asks: "everyone",
      wrong: "None of several tabs says whether it is selected.",
      why: "A screen reader's listener doesn't know which of the tabs is shown.",
      help: "Give every tab `aria-selected`: true for the one whose panel is shown, false for the others.",
    },
  },
  state: "normal",
  measure: (kit) =>
    kit.all("[role=tablist]").flatMap((list) => {
      const tabs = kit.all("[role=tab]", list).filter((tab) => kit.isShown(tab));
      const [first] = tabs;
      const told = tabs.some((tab) => tab.matches("[aria-selected], [aria-current]"));
      return first && tabs.length > 1 && !told
        ? [{ selector: kit.selectorOf(first), text: kit.cut(first.innerText || first.ariaLabel) }]
        : [];
    }),
  decide: ({ text }) => ({
    rule: "unselected-tabs",
    message: `None of the tabs from “${text}” on says whether it is selected.`,
  }),
};
