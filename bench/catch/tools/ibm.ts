import { createRequire } from "node:module";
import { type Found, ibmViolations } from "../told/ibm-violations.ts";
import type { Tool } from "../tool.ts";
import { visitPages } from "../visit-pages.ts";

const require = createRequire(import.meta.url);
const script = require.resolve("accessibility-checker-engine/ace.js");
const { version } = require("accessibility-checker-engine/package.json");
const ruleset = "IBM_Accessibility";

type Engine = {
  Checker: new () => {
    rulesets: { id: string; checkpoints: { num: string; rules?: { id: string }[] }[] }[];
    check: (page: Document, rulesets: string[]) => Promise<{ results: Found[] }>;
  };
};

/** IBM’s Equal Access checker in a page, with the rules that IBM asks of itself. */
export const ibm: Tool = {
  name: "IBM Equal Access",
  version,
  check: (pages) =>
    visitPages(pages, async (tab) => {
      await tab.addScriptTag({ path: script });
      const { results, criteria } = await tab.evaluate(async (id) => {
        const { ace } = globalThis as unknown as { ace: Engine };
        const checker = new ace.Checker();
        const { results } = await checker.check(document, [id]);
        const asked = checker.rulesets.find((ruleset) => ruleset.id === id)?.checkpoints ?? [];
        return {
          results: results.map(({ ruleId, value, path }) => ({ ruleId, value, path })),
          criteria: asked.flatMap(({ num, rules = [] }) =>
            rules.map((rule): [string, string] => [rule.id, num]),
          ),
        };
      }, ruleset);
      return ibmViolations(results, criteria);
    }),
};
