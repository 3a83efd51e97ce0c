import type { Browser } from "puppeteer-core";
import { launchChromium } from "../chromium/launch-chromium.ts";
import type { Checks, FindingsCache, Settings, Table } from "../model/check.ts";
import type { Finding } from "../model/finding.ts";
import { findingOf, type RuleSettings } from "../model/rule.ts";
import type { Site } from "../model/site.ts";

export type RunOptions = Settings & {
  cache?: FindingsCache;
  rules?: RuleSettings;
  /** Told after each page of each check. */
  progress: (check: string, page: string) => void;
};

/**
 * Runs checks over a site: those that need the browser one after another, the others beside them.
 *
 * @throws what a check throws when it could not run
 */
export async function runChecks(
  site: Site,
  checks: Checks,
  { progress, rules: ruleSettings = {}, ...settings }: RunOptions,
): Promise<{ findings: Finding[]; tables: Table[] }> {
  const results = new Map<string, { findings: Finding[]; tables: Table[] }>();
  const browser = keepBrowser();
  const asked = { strict: settings.strict, settings: ruleSettings };
  const runAll = async (names: string[]) => {
    for (const name of names) {
      const check = await checks[name]?.load();
      if (!check) continue;
      const tools = {
        ...settings,
        browser: browser.get,
        progress: (page: string) => progress(name, page),
      };
      const result = await check(site, tools);
      const { findings, tables } = Array.isArray(result)
        ? { findings: result, tables: [] }
        : result;
      const rules = (await checks[name]?.rules()) ?? {};
      const told = findings.flatMap((found) => findingOf(name, rules, found, asked) ?? []);
      results.set(name, { findings: told, tables });
    }
  };
  const names = Object.keys(checks);
  try {
    await Promise.all([
      runAll(names.filter((name) => checks[name]?.browser)),
      runAll(names.filter((name) => !checks[name]?.browser)),
    ]);
  } finally {
    await browser.close();
  }
  const inOrder = names.flatMap((name) => results.get(name) ?? []);
  return {
    findings: inOrder.flatMap(({ findings }) => findings),
    tables: inOrder.flatMap(({ tables }) => tables),
  };
}

/** Starts one browser at the first call, and another only if a page brought that one down. */
function keepBrowser() {
  let current: Promise<Browser> | undefined;
  let closed = false;
  return {
    get: async () => {
      // A check that outlives another one's failure must not start a browser that nobody closes
      if (closed) throw new Error("The run is over.");
      current ??= launchChromium();
      const browser = await current;
      if (browser.connected) return browser;
      current = launchChromium();
      return current;
    },
    close: async () => {
      closed = true;
      const browser = await current?.catch(() => undefined);
      await browser?.close();
    },
  };
}
