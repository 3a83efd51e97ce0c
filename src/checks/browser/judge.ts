import type { Finding } from "../finding.ts";
import type { Tab } from "../page-session.ts";
import type { Page } from "../site.ts";
import { installKit } from "./page-kit.ts";
import { showState } from "./page-state.ts";
import { type Probe, type Rule, type Seen, states } from "./rule.ts";

type Asked = { rules: Rule[]; probes: Probe[] };

/** No page needs the same fault told more often than this to be mended. */
const mostOfOneRule = 10;

/** Judges one loaded page by the rules, state by state, and then by the probes. */
export async function judge(tab: Tab, page: Page, { rules, probes }: Asked): Promise<Finding[]> {
  await installKit(tab);
  const findings: Finding[] = [];
  for (const state of states) {
    const fitting = rules.filter((rule) => rule.state === state);
    if (fitting.length === 0) continue;
    if (state !== "normal") await showState(tab, state);
    const seen = await measure(tab, fitting);
    findings.push(...fitting.flatMap((rule, index) => decide(rule, seen[index] ?? [], page)));
    if (state === "normal") findings.push(...(await useKeyboard()));
  }
  await showState(tab, "normal");
  for (const probe of probes.slice(2)) findings.push(...decide(probe, await probe.use(tab), page));
  return findings;

  /** The keyboard comes before the other states, so that they can't disturb its way. */
  async function useKeyboard(): Promise<Finding[]> {
    const found: Finding[] = [];
    for (const probe of probes.slice(0, 2))
      found.push(...decide(probe, await probe.use(tab), page));
    return found;
  }
}

async function measure(tab: Tab, rules: Rule[]): Promise<Seen[][]> {
  const calls = rules.map((rule) => `(${rule.measure})(globalThis.pageKit)`);
  return (await tab.evaluate(`[${calls.join(", ")}]`)) as Seen[][];
}

function decide(rule: Rule | Probe, seen: Seen[], page: Page): Finding[] {
  const { name, help, criterion } = rule;
  return seen
    .flatMap((one) => {
      const verdict = rule.decide(one);
      if (!verdict) return [];
      return [
        {
          check: "browser" as const,
          rule: name,
          page: page.path,
          selector: one.selector,
          help,
          criterion,
          ...verdict,
        },
      ];
    })
    .slice(0, mostOfOneRule);
}
