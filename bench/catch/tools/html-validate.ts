import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { adviceCriteria } from "../advice-criteria.ts";
import type { Tool } from "../tool.ts";
import type { Violation } from "../violation.ts";

const { version } = createRequire(import.meta.url)("html-validate/package.json");
const advice: Record<string, readonly string[]> = adviceCriteria["html-validate"];

/** html-validate with what it recommends, and what it has for whole pages and accessibility. */
export const htmlValidate: Tool = {
  name: "html-validate",
  version,
  check: async ({ folder, paths }) => {
    const presets = ["recommended", "document", "a11y"];
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        root: true,
        extends: presets.map((preset) => `html-validate:${preset}`),
        elements: ["html5"],
      }),
    );
    const verdicts = new Map<string, Violation[]>();
    for (const path of new Set(paths)) {
      const text = await readFile(join(folder, path), "utf8");
      const { results } = await validator.validateString(text, path);
      const messages = results.flatMap(({ messages }) => messages);
      verdicts.set(
        path,
        messages
          .filter(({ severity }) => severity === 2)
          .map(({ ruleId, selector }) => ({
            rule: ruleId,
            criteria: [],
            advises: advice[ruleId] ?? [],
            ...(selector && { selector }),
          })),
      );
    }
    return verdicts;
  },
};
