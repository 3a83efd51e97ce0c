import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { browserOptions } from "../browser-options.ts";
import { runForText } from "../run-for-text.ts";
import { type Issue, pa11yViolations } from "../told/pa11y-violations.ts";
import type { Tool } from "../tool.ts";

const require = createRequire(import.meta.url);
const manifest = require.resolve("pa11y-ci/package.json");

/** pa11y-ci with both its engines, HTML_CodeSniffer at level AAA; errors alone. */
export const pa11yCi: Tool = {
  name: "pa11y-ci",
  version: require(manifest).version,
  check: async ({ url, paths, room }) => {
    const config = join(room, "pa11yci.json");
    const defaults = {
      standard: "WCAG2AAA",
      runners: ["axe", "htmlcs"],
      levelCapWhenNeedsReview: "warning",
      timeout: 30_000,
      concurrency: 2,
      chromeLaunchConfig: await browserOptions(),
    };
    const urls = [...new Set(paths)].map((path) => ({ url: url + path }));
    await writeFile(config, JSON.stringify({ defaults, urls }));
    const text = await runForText(
      process.execPath,
      [join(dirname(manifest), "bin/pa11y-ci.js"), "--config", config, "--json"],
      room,
      [0, 2],
    );
    const { results } = JSON.parse(text) as { results: Record<string, Issue[]> };
    return new Map(
      Object.entries(results).flatMap(([page, issues]) => {
        const looked = issues.every(({ code }) => code);
        return looked ? [[page.slice(url.length), issues.flatMap(pa11yViolations)] as const] : [];
      }),
    );
  },
};
