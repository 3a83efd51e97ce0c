const { globSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const useOurNode = require("./src/node/use-our-node.cjs");

const dist = join(__dirname, "dist");

/** pa11y-ci by itself over the built site: `npm run build && npm run check:pa11y`, or `npx pa11y-ci`. */
module.exports = configuration();

async function configuration() {
  // npx starts pa11y-ci by whatever Node it finds first
  await useOurNode();
  const pages = globSync("**/*.html", { cwd: dist }).sort();
  if (pages.length === 0) throw new Error("There is no page in dist; run npm run build first.");
  const { chromiumOptions } = await import("check-barriers/chromium");
  return {
    defaults: {
      standard: "WCAG2AAA",
      runners: ["axe", "htmlcs"],
      // axe's open questions are decided by `npm run check -- --only a11y`; here they'd all be errors
      levelCapWhenNeedsReview: "warning",
      timeout: 60_000,
      concurrency: 2,
      chromeLaunchConfig: await chromiumOptions(),
    },
    // Each address is an object: for plain strings pa11y-ci 4.1.1 keeps every page's browser context
    // in one shared object, and closes that of another page ("No target with given id")
    urls: pages.map((path) => ({ url: pathToFileURL(join(dist, path)).href })),
  };
}
