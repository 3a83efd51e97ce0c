import { allChecks } from "../../run/all-checks.ts";
import { examples as a11y } from "../examples/a11y.ts";
import { examples as browser } from "../examples/browser.ts";
import { examples as contentA } from "../examples/content-a.ts";
import { examples as contentB } from "../examples/content-b.ts";
import { examples as downloads } from "../examples/downloads.ts";
import type { Example } from "../examples/example.ts";
import { examples as external } from "../examples/external.ts";
import { examples as html } from "../examples/html.ts";
import { examples as links } from "../examples/links.ts";
import { shownOf } from "../examples/shown.ts";
import { rulePage, type Shown } from "./rule-page.ts";

/** The examples of every check, by the check’s name. */
export const allExamples: Readonly<
  Record<keyof typeof allChecks, Readonly<Record<string, Example>>>
> = {
  html,
  a11y,
  browser,
  content: { ...contentA, ...contentB },
  links,
  downloads,
  external,
};

/** The pages of documentation of all rules, by the names of their files. */
export async function rulePages(): Promise<Record<string, string>> {
  const pages = Object.entries(allChecks).map(async ([check, { rules }]) => {
    const shown = Object.entries(allExamples[check as keyof typeof allChecks]).flatMap(
      ([rule, example]): [string, Shown][] => {
        const markup = shownOf(example);
        return markup ? [[rule, markup]] : [];
      },
    );
    return [`${check}.md`, rulePage(check, await rules(), Object.fromEntries(shown))] as const;
  });
  return Object.fromEntries(await Promise.all(pages));
}
