import { createRequire } from "node:module";
import axe from "axe-core";
import { axeViolation } from "../told/axe-violation.ts";
import type { Tool } from "../tool.ts";
import { visitPages } from "../visit-pages.ts";

const script = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Those of level AAA, and the one that WCAG 2.2 brought, are off unless they are asked for. */
const rules = Object.fromEntries(
  axe.getRules(["wcag2aaa", "wcag22aa"]).map(({ ruleId }) => [ruleId, { enabled: true }]),
);

/** axe in a page, with all its rules that aren’t experiments. */
export const axeTool: Tool = {
  name: "axe",
  version: axe.version,
  check: (pages) =>
    visitPages(pages, async (tab) => {
      await Promise.all(tab.frames().map((frame) => frame.addScriptTag({ path: script })));
      const found = await tab.evaluate(
        async (options) => {
          const page = globalThis as unknown as { axe: typeof axe };
          const { violations } = await page.axe.run(document, options);
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => ({ rule: id, selector: String([target[0]].flat()[0]) })),
          );
        },
        { rules, resultTypes: ["violations" as const] },
      );
      return found.flatMap(({ rule, selector }) => axeViolation(rule, selector) ?? []);
    }),
};
