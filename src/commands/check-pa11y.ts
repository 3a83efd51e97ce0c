import { createRequire } from "node:module";
import { reasonOf } from "check-barriers/command";
import { reportAs } from "check-barriers/report";
import { tell } from "check-barriers/text";
import { ownTarget } from "../promises/promises.ts";
import { runPa11y } from "../promises/run-pa11y.ts";

/**
 * The command behind `npm run check:pa11y`, an independent witness beside the gate: pa11y-ci over the
 * built site, as `.pa11yci.cjs` sets it.
 *
 * @returns the exit code: 0 where pa11y-ci finds no error, 1 where it finds one, 2 when it can’t run
 */
async function checkPa11y(): Promise<0 | 1 | 2> {
  try {
    const started = performance.now();
    const configuration = await createRequire(import.meta.url)("../../.pa11yci.cjs");
    const findings = await runPa11y(configuration, ownTarget);
    const totals = {
      folder: "dist",
      pages: configuration.urls.length,
      checks: ["pa11y-ci"],
      seconds: (performance.now() - started) / 1000,
      tables: [],
    };
    const colour = process.stdout.isTTY && process.stdout.hasColors();
    tell(process.stdout, reportAs("pretty", { findings, totals }, "", colour), { colours: colour });
    return findings.length > 0 ? 1 : 0;
  } catch (error) {
    tell(process.stderr, `${reasonOf(error)}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await checkPa11y();
