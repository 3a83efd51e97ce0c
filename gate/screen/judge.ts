import type { Tab } from "../chromium/page-session.ts";
import type { Rules, Violation } from "../run/rule.ts";
import type { Page } from "../run/site.ts";
import { installKit } from "./kit/page-kit.ts";
import { showState } from "./page-state.ts";
import { type Probe, type Rule, type Seen, states } from "./rule.ts";

/** What a page is judged by; the probes of `keyboard` come before the page is shown in other states. */
export type Asked = { rules: Rule[]; keyboard: Probe[]; probes: Probe[] };

/** No page needs the same fault told more often than this to be mended. */
const mostOfOneRule = 10;

/** Beyond this, laying the page out for every state takes minutes. */
const mostElements = 30_000;

/** What is told of a page that isn't judged. */
export const sizeRules: Rules<"page-too-large"> = {
  "page-too-large": {
    source: "https://developer.chrome.com/docs/performance/insights/dom-size",
    severity: "error",
    asks: "everyone",
    wrong: "The page has too many elements to check how it looks and works.",
    why: "Old phones and screen readers take minutes to lay out and read what a fast machine barely manages.",
    help: "Split the page into several.",
  },
};

/** Judges one loaded page: as it comes, with the keyboard, in its other states, and in use. */
export async function judge(tab: Tab, page: Page, asked: Asked): Promise<Violation[]> {
  const elements = (await tab.evaluate("document.getElementsByTagName('*').length")) as number;
  if (elements > mostElements) {
    const message = `The page has ${elements} elements, too many to check how it looks and works.`;
    return [{ rule: "page-too-large", page: page.path, message }];
  }
  await installKit(tab);
  const findings: Violation[] = [];
  for (const state of states) {
    const rules = asked.rules.filter((rule) => rule.state === state);
    if (rules.length === 0 && state !== "normal") continue;
    if (state !== "normal") await showState(tab, state);
    const seen = await measure(tab, rules);
    findings.push(...rules.flatMap((rule, index) => decide(rule, seen[index] ?? [], page)));
    if (state === "normal") findings.push(...(await useProbes(tab, asked.keyboard, page)));
  }
  await showState(tab, "normal");
  findings.push(...(await useProbes(tab, asked.probes, page)));
  return findings;
}

async function useProbes(tab: Tab, probes: Probe[], page: Page): Promise<Violation[]> {
  const findings: Violation[] = [];
  for (const probe of probes) findings.push(...decide(probe, await probe.use(tab), page));
  return findings;
}

async function measure(tab: Tab, rules: Rule[]): Promise<Seen[][]> {
  const calls = rules.map((rule) => `(${rule.measure})(globalThis.pageKit)`);
  return (await tab.evaluate(`[${calls.join(", ")}]`)) as Seen[][];
}

function decide(rule: Rule | Probe, seen: Seen[], page: Page): Violation[] {
  const told = new Map<string, number>();
  return seen.flatMap((one) => {
    const verdict = rule.decide(one);
    const count = verdict ? (told.get(verdict.rule) ?? 0) + 1 : 0;
    if (!verdict || count > mostOfOneRule) return [];
    told.set(verdict.rule, count);
    return [{ ...verdict, page: page.path, selector: one.selector }];
  });
}
