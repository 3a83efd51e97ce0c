import type { Check, CheckWithTables } from "./check.ts";
import type { CheckName } from "./finding.ts";

export type CheckEntry = {
  /** Brings the check's code, and the engine behind it, only when it runs. */
  load: () => Promise<Check | CheckWithTables>;
  /**
   * When the check runs without being asked for by `--only`: on any folder, on our own build
   * (it demands what only this project promises), or never.
   */
  runs: "always" | "on-our-build" | "when-asked";
  /** Whether it keeps the browser busy; such checks run one after another. */
  browser?: true;
};

/** Every check of the gate, in the order in which they're told. One more check is one more line. */
export const allChecks: Partial<Record<CheckName, CheckEntry>> = {
  html: { load: async () => (await import("./html.ts")).checkHtml, runs: "always" },
  house: { load: async () => (await import("./house.ts")).checkHouse, runs: "on-our-build" },
  a11y: { load: async () => (await import("./a11y.ts")).checkA11y, runs: "always", browser: true },
  browser: {
    load: async () => (await import("./browser.ts")).checkBrowser,
    runs: "always",
    browser: true,
  },
  content: { load: async () => (await import("./content.ts")).checkContent, runs: "always" },
  links: { load: async () => (await import("./links.ts")).checkLinks, runs: "always" },
  downloads: {
    load: async () => (await import("./downloads.ts")).checkDownloads,
    runs: "always",
  },
  budget: { load: async () => (await import("./budget.ts")).checkBudget, runs: "on-our-build" },
  external: { load: async () => (await import("./external.ts")).checkExternal, runs: "when-asked" },
};
