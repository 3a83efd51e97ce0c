import type { Browser } from "puppeteer-core";
import type { CheckEntry } from "./all-checks.ts";
import type { Table } from "./check.ts";
import { type CheckName, checkNames, type Finding } from "./finding.ts";
import type { FindingsCache } from "./findings-cache.ts";
import { launchChromium } from "./launch-chromium.ts";
import type { Site } from "./site.ts";

export type RunOptions = {
  /** Whether the folder is our own build. */
  own: boolean;
  cache?: FindingsCache;
  /** Told after each page of each check. */
  progress: (check: CheckName, page: string) => void;
};

/**
 * Runs checks over a site: those that need the browser one after another, the others beside them.
 *
 * @throws what a check throws when it could not run
 */
export async function runChecks(
  site: Site,
  checks: Partial<Record<CheckName, CheckEntry>>,
  { own, cache, progress }: RunOptions,
): Promise<{ findings: Finding[]; tables: Table[] }> {
  const results = new Map<CheckName, { findings: Finding[]; tables: Table[] }>();
  const browser = keepBrowser();
  const runAll = async (names: CheckName[]) => {
    for (const name of names) {
      const check = await checks[name]?.load();
      if (!check) continue;
      const tools = {
        browser: browser.get,
        progress: (page: string) => progress(name, page),
        own,
        ...(cache && { cache }),
      };
      const result = await check(site, tools);
      results.set(name, Array.isArray(result) ? { findings: result, tables: [] } : result);
    }
  };
  const names = checkNames.filter((name) => checks[name]);
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
