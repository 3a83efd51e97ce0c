import { type Tab, visitPages } from "../chromium/page-session.ts";
import type { Check } from "../model/check.ts";
import type { Violation } from "../model/rule.ts";
import { a11yRules } from "./a11y-rules.ts";
import { type AxeRule, axeRules } from "./axe-rules.ts";
import { type Colour, contrastRatio } from "./contrast-ratio.ts";
import { decideIncomplete } from "./decide-incomplete.ts";
import type { HtmlcsRule } from "./htmlcs-rules.ts";
import { injectEngines } from "./inject-engines.ts";
import { type Measured, measureContrast } from "./measure-contrast.ts";
import { enterState, type PageState, statesOf, stateWords } from "./page-states.ts";
import { type AxeHit, runAxe } from "./run-axe.ts";
import { runHtmlcs } from "./run-htmlcs.ts";

/**
 * Checks every page with axe and HTML_CodeSniffer, the two engines of pa11y, at WCAG 2 AAA, and
 * again with all of axe's rules in dark mode, forced colours, a narrow window and print. Each page
 * is loaded once. What an engine leaves open is decided by measuring, or not told.
 */
export const checkA11y: Check = (site, tools) =>
  visitPages(
    site,
    tools,
    async (tab, page) => (await examine(tab)).map((fault) => ({ ...fault, page: page.path })),
    { check: "a11y", sharesTabs: true },
  );

type Fault = Omit<Violation<AxeRule | HtmlcsRule>, "page">;

async function examine(tab: Tab): Promise<Fault[]> {
  await injectEngines(tab);
  const faults = new Map<string, Fault>();
  for (const state of await statesOf(tab)) {
    await enterState(tab, state);
    const sniffed = state === "default" ? await runHtmlcs(tab) : { hits: [], contrast: [] };
    const hits = (await runAxe(tab)).filter((hit) => matters(hit, state));
    const open = hits.filter(({ outcome }) => outcome === "incomplete");
    const sure = hits.filter(({ outcome }) => outcome === "violation");
    const decided = await decideIncomplete(tab, open);
    const measured = await measureContrast(tab, contrastToMeasure(sure, open, sniffed.contrast));
    const found = [
      ...[...sure, ...decided].map((hit) => tell(hit.rule, hit.selector, hit.contrast)),
      ...measured.flatMap(tellMeasured),
      ...sniffed.hits,
    ];
    for (const fault of withoutRepeats(found)) {
      // What shows in every state is told once, as of the first
      const key = `${fault.rule} ${fault.selector}`;
      if (!faults.has(key)) faults.set(key, inState(fault, state));
    }
  }
  return [...faults.values()];
}

const isContrast = ({ rule }: AxeHit) => rule.startsWith("axe/color-contrast");

/** The colour of paper. */
const white: Colour = [255, 255, 255];

/** Leaves out what is no fault in this state. */
function matters(hit: AxeHit, state: PageState): boolean {
  // A part that scrolls is in the tab order so that the keyboard can scroll it
  if (hit.rule === "axe/focus-order-semantics" && hit.scrolls) return false;
  // SC 2.5.8 excepts what the browser sizes; a line of text can be hit along its length
  if (hit.rule === "axe/target-size" && hit.sizedByText) return false;
  // Paper is only looked at, and no screen reader or keyboard meets what a print style shows
  if (state === "print" && !isContrast(hit)) return false;
  if (!isContrast(hit)) return true;
  // There the reader's own colours are used, unless the page insists on its own
  if (state === "forced colours") return hit.ownColours;
  // Backgrounds aren't printed unless asked for: what counts is ink on white paper
  if (state === "print") return hit.outcome === "violation" && contrastRatio(hit.ink, white) < 3;
  return true;
}

function contrastToMeasure(sure: AxeHit[], open: AxeHit[], sniffed: string[]): string[] {
  const known = new Set(sure.filter(isContrast).map(({ selector }) => selector));
  const wanted = [...open.filter(isContrast).map(({ selector }) => selector), ...sniffed];
  return [...new Set(wanted)].filter((selector) => !known.has(selector));
}

function tell(rule: AxeRule, selector: string, contrast: number | undefined): Fault {
  return {
    rule,
    selector,
    ...(contrast && { message: withRatio(axeRules[rule].wrong, contrast) }),
  };
}

function tellMeasured({ selector, ratio, large }: Measured): Fault[] {
  const rule = ratioRule(ratio, large);
  return rule ? [tell(rule, selector, ratio)] : [];
}

function ratioRule(ratio: number, large: boolean): AxeRule | undefined {
  if (ratio < (large ? 3 : 4.5)) return "axe/color-contrast";
  return ratio < (large ? 4.5 : 7) ? "axe/color-contrast-enhanced" : undefined;
}

function withRatio(message: string, ratio: number): string {
  return message.replace(/\.$/, `: its contrast is ${Math.floor(ratio * 100) / 100} to 1.`);
}

/**
 * Text that is too faint for AA isn't told again for AAA, nor each part of a page that has no main
 * part at all.
 */
function withoutRepeats(faults: Fault[]): Fault[] {
  const faint = new Set(
    faults.filter(({ rule }) => rule === "axe/color-contrast").map(({ selector }) => selector),
  );
  const noMain = faults.some(({ rule }) => rule === "axe/landmark-one-main");
  return faults.filter(({ rule, selector }) => {
    if (rule === "axe/color-contrast-enhanced") return !faint.has(selector);
    return rule !== "axe/region" || !noMain;
  });
}

function inState(fault: Fault, state: PageState): Fault {
  const words = stateWords[state];
  if (words === "") return fault;
  const message = fault.message ?? a11yRules[fault.rule].wrong;
  return { ...fault, message: `${words}, ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}
