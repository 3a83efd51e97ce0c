import type { CheckEntry } from "../model/check.ts";

/** Every check of the gate, in the order in which they're told. One more check is one more line. */
export const allChecks = {
  html: {
    load: async () => (await import("../engines/check-html.ts")).checkHtml,
    rules: async () => (await import("../engines/html-rules.ts")).htmlRules,
    runs: "always",
  },
  a11y: {
    load: async () => (await import("../engines/check-a11y.ts")).checkA11y,
    rules: async () => (await import("../engines/a11y-rules.ts")).a11yRules,
    runs: "always",
    browser: true,
  },
  browser: {
    load: async () => (await import("../screen/check-browser.ts")).checkBrowser,
    rules: async () => (await import("../screen/check-browser.ts")).browserRules,
    runs: "always",
    browser: true,
  },
  content: {
    load: async () => (await import("../page/check-content.ts")).checkContent,
    rules: async () => (await import("../page/check-content.ts")).contentRules,
    runs: "always",
  },
  links: {
    load: async () => (await import("../links/check-links.ts")).checkLinks,
    rules: async () => (await import("../links/rules.ts")).linkRules,
    runs: "always",
  },
  downloads: {
    load: async () => (await import("../downloads/check-downloads.ts")).checkDownloads,
    rules: async () => (await import("../downloads/rules.ts")).downloadRules,
    runs: "always",
  },
  external: {
    load: async () => (await import("../outside/check-external.ts")).checkExternal,
    rules: async () => (await import("../outside/rules.ts")).externalRules,
    runs: "when-asked",
  },
} as const satisfies Record<string, CheckEntry>;
