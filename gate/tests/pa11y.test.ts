import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium/launch-chromium.ts";
import { type Tab, visitPages } from "../chromium/page-session.ts";
import { elementBySelector } from "../html/select.ts";
import type { Finding } from "../model/finding.ts";
import { type Page, readSite, type Site } from "../model/site.ts";
import { allChecks } from "../run/all-checks.ts";
import { runChecks } from "../run/run-checks.ts";
import { anySettings } from "./any-settings.ts";

const require = createRequire(import.meta.url);

type Issue = { code: string; type: string; element: Element | null };
type Runner = { scripts: string[]; run: (options: object) => Promise<Issue[]> };

/** Both runners of pa11y, as they come. */
const runners: Runner[] = ["axe", "htmlcs"].map((name) => require(`pa11y/lib/runners/${name}.js`));

/** As `.pa11yci.cjs` asks: an open question isn't an error. */
const options = {
  standard: "WCAG2AAA",
  rules: [],
  ignore: [],
  levelCapWhenNeedsReview: "warning",
};

/** What pa11y takes for an error and isn't one: the page, the code, the element. */
const falseAlarms = [
  // HTML lets the field for an e-mail address hold the user name
  "3.3.8-password-not-remembered: WCAG2AAA.Principle1.Guideline1_3.1_3_5.H98 #mail",
  "3.3.8-pasting-forbidden: WCAG2AAA.Principle1.Guideline1_3.1_3_5.H98 #mail",
  "3.3.8-sum-to-solve: WCAG2AAA.Principle1.Guideline1_3.1_3_5.H98 #mail",
];

/** Those that judge what pa11y judges; the others only add to what is told. */
const { html, a11y, content } = allChecks;

type Told = { code: string; selector: string };

async function pa11yErrors(tab: Tab): Promise<Told[]> {
  const told: Told[] = [];
  for (const { scripts, run } of runners) {
    for (const script of scripts) await tab.evaluate(await readFile(script, "utf8"));
    const [source, asked] = [String(run), JSON.stringify(options)];
    told.push(
      ...((await tab.evaluate(`(${source})(${asked}).then((issues) => issues
        .filter(({ type }) => type === "error")
        .map(({ code, element }) => ({ code, selector: (${String(selectorIn)})(element) })))`)) as Told[]),
    );
  }
  return told;
}

/** Runs in the page. */
function selectorIn(element: Element | null): string {
  const steps: string[] = [];
  for (let node = element; node; node = node.parentElement) {
    if (node.id) return [`#${node.id}`, ...steps].join(" > ");
    const place = [...(node.parentElement?.children ?? [node])].indexOf(node) + 1;
    steps.unshift(`${node.localName}:nth-child(${place})`);
  }
  return steps.join(" > ");
}

describe("pa11y beside the gate, over the barriers of the corpus", () => {
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  let findings: Finding[];
  let accused: Page[];
  const errors = new Map<string, Told[]>();

  beforeAll(async () => {
    browser = await launchChromium();
    const site = await readSite(join(import.meta.dirname, "barriers"));
    const barriers = site.pages.filter(({ path }) => path.endsWith("/barrier.html"));
    const only = (pages: Page[]): Site => ({ ...site, pages });
    const tools = { ...anySettings, browser: async () => browser, progress: () => undefined };
    const failed = await visitPages(
      only(barriers),
      tools,
      async (tab, { path }) => {
        errors.set(path, await pa11yErrors(tab));
        return [];
      },
      { check: "pa11y" },
    );
    expect(failed).toEqual([]);
    accused = barriers.filter(({ path }) => errors.get(path)?.length);
    const seen = await runChecks(
      only(accused),
      { html, a11y, content },
      { ...anySettings, progress: () => {} },
    );
    findings = seen.findings;
  }, 600_000);
  afterAll(() => browser.close());

  it("has errors to compare", () => {
    expect(accused.length).toBeGreaterThan(30);
  });

  it("tells nothing at an element of which the gate says nothing, but false alarms", () => {
    const missed = accused.flatMap(({ path, document }) => {
      const ours = findings.flatMap(({ page, selector }) =>
        page === path && selector ? [elementBySelector(document, selector)] : [],
      );
      return (errors.get(path) ?? [])
        .filter(({ selector }) => !ours.includes(elementBySelector(document, selector)))
        .map(({ code, selector }) => `${path.split("/")[0]}: ${code} ${selector}`);
    });
    expect(missed).toEqual(falseAlarms);
  });
});
