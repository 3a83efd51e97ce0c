import { access } from "node:fs/promises";
import { join } from "node:path";
import { runForText } from "../run-for-text.ts";
import { type Found, ibmViolations } from "../told/ibm-violations.ts";
import type { Tool } from "../tool.ts";
import { visitPages } from "../visit-pages.ts";

const version = "4.0.34";
const ruleset = "IBM_Accessibility";

type Engine = {
  Checker: new () => {
    rulesets: { id: string; checkpoints: { num: string; rules?: { id: string }[] }[] }[];
    check: (page: Document, rulesets: string[]) => Promise<{ results: Found[] }>;
  };
};

/**
 * IBM’s Equal Access checker in a page, with the rules that IBM asks of itself. Installed for the
 * run alone: 22 MB, which nothing else needs.
 */
export const ibm: Tool = {
  name: "IBM Equal Access",
  version,
  check: async (pages) => {
    const script = await engine(pages.room);
    return visitPages(pages, async (tab) => {
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
    });
  },
};

async function engine(room: string): Promise<string> {
  const script = join(room, "node_modules/accessibility-checker-engine/ace.js");
  const ready = await access(script).then(
    () => true,
    () => false,
  );
  const install = [
    "install",
    "--no-save",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--prefix",
    room,
  ];
  const name = `accessibility-checker-engine@${version}`;
  if (!ready) await runForText("npm", [...install, name], room, [0]);
  return script;
}
