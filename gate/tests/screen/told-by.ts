import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll } from "vitest";
import { launchChromium } from "../../chromium/launch-chromium.ts";
import { visitPages, visitRules } from "../../chromium/page-session.ts";
import { findingOf } from "../../model/rule.ts";
import { readSite } from "../../model/site.ts";
import { judge, sizeRules } from "../../screen/judge.ts";
import { watchPage } from "../../screen/kit/watch.ts";
import type { Probe, Rule } from "../../screen/rule.ts";
import { anySettings } from "../any-settings.ts";

let started: Promise<Browser> | undefined;

afterAll(async () => {
  await (await started)?.close();
});

/** What one rule or probe says about a page with this body, each as `severity: message`. */
export async function toldBy(rule: Rule | Probe, body: string): Promise<string[]> {
  started ??= launchChromium();
  const folder = await mkdtemp(join(tmpdir(), "browser-rule-"));
  try {
    await writeFile(
      join(folder, "page.html"),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}`,
    );
    const asked =
      "measure" in rule
        ? { rules: [rule], keyboard: [], probes: [] }
        : { rules: [], keyboard: [], probes: [rule] };
    const tools = {
      ...anySettings,
      browser: () => started as Promise<Browser>,
      progress: () => undefined,
    };
    const found = await visitPages(
      await readSite(folder),
      tools,
      (tab, page) => judge(tab, page, asked),
      { check: "browser", prepare: (tab) => tab.evaluateOnNewDocument(watchPage) },
    );
    const rules = { ...rule.rules, ...sizeRules, ...visitRules };
    return found
      .flatMap((one) => findingOf("browser", rules, one, { strict: true, settings: {} }) ?? [])
      .map(({ severity, message }) => `${severity}: ${message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
