// For eleventyConfig.addPlugin: looks for barriers in what each build wrote.
import { reportAs } from "./report/report-as.ts";
import { wholeReport } from "./report/whole-report.ts";
import { check, type Options } from "./run/check-target.ts";
import { tell } from "./text/tell.ts";

type Built = { directories: { output: string }; runMode: "build" | "serve" | "watch" };

/** The part of Eleventy's configuration that is needed here. */
export type EleventyConfiguration = {
  on(event: "eleventy.after", then: (built: Built) => Promise<void>): unknown;
};

/**
 * Checks the output after each build. What is found is told; errors fail a build, and only a build:
 * who is editing goes on.
 *
 * @throws inside Eleventy, when a build has errors
 */
export default function checkBarriers(
  eleventy: EleventyConfiguration,
  options: Options = {},
): void {
  eleventy.on("eleventy.after", async ({ directories, runMode }) => {
    const found = await check(directories.output, { cache: true, ...options });
    const whole = wholeReport(undefined, "check-barriers", {});
    tell(process.stderr, reportAs("pretty", found, whole, false));
    const errors = found.findings.filter(({ severity }) => severity === "error").length;
    if (runMode === "build" && errors > 0) {
      throw new Error(`The build fails by its barriers; errors: ${errors}.`);
    }
  });
}
