import { createRequire } from "node:module";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { browserOptions } from "../browser-options.ts";
import { lighthouseViolations } from "../told/lighthouse-violations.ts";
import type { Tool } from "../tool.ts";
import type { Violation } from "../violation.ts";

const { version } = createRequire(import.meta.url)("lighthouse/package.json");

/** Lighthouse’s category of accessibility, as it judges a phone. */
export const lighthouseTool: Tool = {
  name: "Lighthouse",
  version,
  check: async ({ url, paths }) => {
    const browser = await puppeteer.launch(await browserOptions());
    const port = Number(new URL(browser.wsEndpoint()).port);
    const verdicts = new Map<string, Violation[]>();
    try {
      for (const path of new Set(paths)) {
        const result = await lighthouse(url + path, {
          port,
          logLevel: "silent",
          onlyCategories: ["accessibility"],
          disableFullPageScreenshot: true,
          maxWaitForLoad: 15_000,
        }).catch(() => undefined);
        if (!result || result.lhr.runtimeError) continue;
        verdicts.set(path, Object.values(result.lhr.audits).flatMap(lighthouseViolations));
      }
      return verdicts;
    } finally {
      await browser.close();
    }
  },
};
