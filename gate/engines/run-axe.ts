import type * as Axe from "axe-core";
import type { Tab } from "../chromium/page-session.ts";
import { type AxeRule, axeRules } from "./axe-rules.ts";
import type { Colour } from "./contrast-ratio.ts";

/** What axe says of one element. */
export type AxeHit = {
  rule: AxeRule;
  /** `incomplete`: axe could not decide. */
  outcome: "violation" | "incomplete";
  selector: string;
  /** The measured contrast, where the rule is about contrast and axe could measure it. */
  contrast?: number;
  /** Whether the element can be scrolled, which is a reason to be in the tab order. */
  scrolls: boolean;
  /** Whether it is a link of words in a line, of a readable size, or a control that the browser draws. */
  sizedByText: boolean;
  /** Whether its colours are its own even where the reader's are forced upon pages. */
  ownColours: boolean;
  /** The colour of its text. */
  ink: Colour;
};

/** Runs every rule of `axe-rules.ts` on the page in the state that it is in. */
export async function runAxe(tab: Tab): Promise<AxeHit[]> {
  const names = Object.keys(axeRules).map((rule) => rule.replace("axe/", ""));
  return tab.evaluate(runInPage, names);
}

declare const axe: typeof Axe;

async function runInPage(rules: string[]): Promise<AxeHit[]> {
  const results = await axe.run(document, {
    runOnly: { type: "rule", values: rules },
    resultTypes: ["violations", "incomplete"],
    iframes: false,
    preload: { assets: ["cssom"], timeout: 2_000 },
  });

  const colourOf = (style: CSSStyleDeclaration | undefined): Colour => {
    const [red = 0, green = 0, blue = 0] = style?.color.match(/[\d.]+/g)?.map(Number) ?? [];
    return [red, green, blue];
  };

  const isSizedByText = (element: Element, style: CSSStyleDeclaration) => {
    if (element.matches("input, select")) return style.appearance !== "none";
    const { width, height } = element.getBoundingClientRect();
    const words = element.textContent?.trim() !== "" && style.display === "inline";
    return words && width >= 24 && height >= 15;
  };

  const tell = (outcome: AxeHit["outcome"], { id, nodes }: Axe.Result) =>
    nodes.map(({ target, any }): AxeHit => {
      const [first] = target;
      // A target of several parts lies in a frame or shadow tree; its host stands for it
      const path = typeof first === "string" ? first : (first?.[0] ?? "html");
      const element = document.querySelector(path);
      const style = element ? getComputedStyle(element) : undefined;
      const contrast: unknown = any[0]?.data?.contrastRatio;
      return {
        rule: `axe/${id}` as AxeRule,
        outcome,
        selector: element ? gateSelectorOf(element) : path,
        ...(typeof contrast === "number" && contrast > 0 && { contrast }),
        scrolls:
          element !== null &&
          (element.scrollHeight > element.clientHeight + 1 ||
            element.scrollWidth > element.clientWidth + 1 ||
            /auto|scroll/.test(`${style?.overflowX} ${style?.overflowY}`)),
        sizedByText: element !== null && style !== undefined && isSizedByText(element, style),
        ownColours: style?.getPropertyValue("forced-color-adjust") === "none",
        ink: colourOf(style),
      };
    });
  return [
    ...results.violations.flatMap((result) => tell("violation", result)),
    ...results.incomplete.flatMap((result) => tell("incomplete", result)),
  ];
}
