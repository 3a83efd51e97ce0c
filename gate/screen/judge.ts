import { hasScript } from "../chromium/has-script.ts";
import type { Tab } from "../chromium/page-session.ts";
import type { Rules, Violation } from "../model/rule.ts";
import type { Page } from "../model/site.ts";
import { installKit } from "./kit/page-kit.ts";
import { applyState, setWindow } from "./page-state.ts";
import { type Probe, type Rule, type Seen, type State, states } from "./rule.ts";

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
  const elements = await installKit(tab, mostElements);
  if (elements > mostElements) {
    const message = `The page has ${elements} elements, too many to check how it looks and works.`;
    return [{ rule: "page-too-large", page: page.path, message }];
  }
  const session = await tab.createCDPSession();
  const found: Violation[] = [];
  for (const state of states) {
    const rules = asked.rules.filter((rule) => rule.state === state);
    if (state !== "normal") await setWindow(tab, session, state);
    const seen = await measure(tab, rules, state === "normal" ? undefined : state);
    found.push(...rules.flatMap((rule, index) => decide(rule, seen[index] ?? [], page)));
    if (state === "normal") found.push(...(await useProbes(tab, asked.keyboard, page)));
  }
  await setWindow(tab, session, "normal");
  await measure(tab, [], "normal");
  await session.detach();
  return [...found, ...(await useProbes(tab, asked.probes, page))];
}

async function useProbes(tab: Tab, all: Probe[], page: Page): Promise<Violation[]> {
  const scripted = hasScript(page);
  const probes = all.filter(({ needsScript }) => scripted || !needsScript);
  const findings: Violation[] = [];
  for (const probe of probes) findings.push(...decide(probe, await probe.use(tab), page));
  return findings;
}

/** Measures what rules ask, in one go, after it has shown the page in another state where one is given. */
async function measure(tab: Tab, rules: Rule[], state?: State): Promise<Seen[][]> {
  const calls = rules.map((rule) => `(${rule.measure})(globalThis.pageKit)`);
  const show = state ? `(${applyState})("${state}"); ` : "";
  return (await tab.evaluate(`${show}[${calls.join(", ")}]`)) as Seen[][];
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
