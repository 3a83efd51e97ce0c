import { join } from "node:path";
import { runForText } from "../run-for-text.ts";
import { type Finding, ourViolations } from "../told/our-violations.ts";
import type { Tool } from "../tool.ts";

const root = join(import.meta.dirname, "../../..");

/** Our own gate by its command, on the folder; errors alone. */
export const checkSite: Tool = {
  name: "check:site",
  version: "here",
  check: async ({ folder, paths }) => {
    const args = ["run", "--silent", "check:site", "--", folder, "--no-cache", "--format", "json"];
    const findings = JSON.parse(await runForText("npm", args, root, [0, 1])) as Finding[];
    const byPage = Map.groupBy(findings, ({ page }) => page);
    return new Map(paths.map((path) => [path, (byPage.get(path) ?? []).flatMap(ourViolations)]));
  },
};
