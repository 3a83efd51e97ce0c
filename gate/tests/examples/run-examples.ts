import type { Browser } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../chromium/launch-chromium.ts";
import type { allChecks } from "../../run/all-checks.ts";
import type { Finding } from "../../run/finding.ts";
import { anySettings } from "../any-settings.ts";
import { runAlone } from "../run-alone.ts";
import { pageAround, temporarySite } from "../temporary-site.ts";
import type { Example } from "./example.ts";

type Files = Record<string, string>;

const filesOf = (example: string | Files): Files => {
  if (typeof example !== "string") return example;
  return { "index.html": /^<!doctype/i.test(example) ? example : pageAround(example) };
};

/** Runs a check over each example: the faulty one must be told by its rule, the mended one by none. */
export function runExamples(
  check: keyof typeof allChecks,
  examples: Readonly<Record<string, Example>>,
): void {
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());
  const findingsIn = async (example: string | Files): Promise<Finding[]> => {
    const tools = {
      ...anySettings,
      strict: true,
      browser: () => {
        browser ??= launchChromium();
        return browser;
      },
      progress: () => undefined,
    };
    return runAlone(check, await temporarySite(filesOf(example)), tools);
  };
  const planted = Object.entries(examples).flatMap(([rule, example]) =>
    "faulty" in example ? [[rule, example] as const] : [],
  );
  describe.each(planted)(`${check}: %s`, (rule, { faulty, mended }) => {
    it("is told where the fault is planted", async () => {
      expect((await findingsIn(faulty)).map((finding) => finding.rule)).toContain(rule);
    });
    it("isn't told where it is mended", async () => {
      expect((await findingsIn(mended)).map((finding) => finding.rule)).not.toContain(rule);
    });
  });
}
