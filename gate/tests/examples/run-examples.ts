import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../chromium/launch-chromium.ts";
import type { Tools } from "../../model/check.ts";
import type { Finding } from "../../model/finding.ts";
import { readSite } from "../../model/site.ts";
import type { allChecks } from "../../run/all-checks.ts";
import { anySettings } from "../any-settings.ts";
import { runAlone } from "../run-alone.ts";
import { pageAround, temporarySite } from "../temporary-site.ts";
import type { Example } from "./example.ts";

type Files = Record<string, string>;

const filesOf = (example: string | Files): Files => {
  if (typeof example !== "string") return example;
  return { "index.html": /^<!doctype/i.test(example) ? example : pageAround(example) };
};

/** One folder for all examples that are one page each, with the findings of one run over it. */
async function runAsOneSite(check: keyof typeof allChecks, pages: Files, tools: Tools) {
  const folder = await mkdtemp(join(tmpdir(), "examples-"));
  for (const [path, html] of Object.entries(pages)) await writeFile(join(folder, path), html);
  const findings = await runAlone(check, await readSite(folder), tools);
  await rm(folder, { recursive: true });
  return findings;
}

/**
 * Runs a check over each example: the faulty one must be told by its rule, the mended one by none.
 *
 * @param asOneSite whether examples of one page each are checked in one run, which is faster: for
 *   checks to which a page is the same whatever stands beside it
 */
export function runExamples(
  check: keyof typeof allChecks,
  examples: Readonly<Record<string, Example>>,
  { asOneSite = false } = {},
): void {
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());
  const tools: Tools = {
    ...anySettings,
    strict: true,
    browser: () => {
      browser ??= launchChromium();
      return browser;
    },
    progress: () => undefined,
  };
  const planted = Object.entries(examples).flatMap(([rule, example]) =>
    "faulty" in example ? [[rule, example] as const] : [],
  );
  const pages = new Map<string, string>();
  if (asOneSite) {
    for (const example of planted.flatMap(([, { faulty, mended }]) => [faulty, mended])) {
      if (typeof example === "string" && !pages.has(example)) {
        pages.set(example, `${pages.size}.html`);
      }
    }
  }
  let findings: Finding[] = [];
  beforeAll(async () => {
    if (pages.size === 0) return;
    const files = [...pages].map(([example, path]) => [path, filesOf(example)["index.html"]]);
    findings = await runAsOneSite(check, Object.fromEntries(files), tools);
  }, 600_000);
  const rulesIn = async (example: string | Files): Promise<string[]> => {
    const path = typeof example === "string" ? pages.get(example) : undefined;
    const found = path
      ? findings.filter(({ page }) => page === path)
      : await runAlone(check, await temporarySite(filesOf(example)), tools);
    return found.map(({ rule }) => rule);
  };
  describe.each(planted)(`${check}: %s`, (rule, { faulty, mended }) => {
    it("is told where the fault is planted", async () => {
      expect(await rulesIn(faulty)).toContain(rule);
    });
    it("isn't told where it is mended", async () => {
      expect(await rulesIn(mended)).not.toContain(rule);
    });
  });
}
