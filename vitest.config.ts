import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { tellSkips } from "./gate/tests/needs/tell-skips.ts";
import { LongFirst } from "./tests/long-first.ts";

// npx starts Vitest by whatever Node it finds first
await createRequire(import.meta.url)("./src/node/use-our-node.cjs")();

/** Tests that start browsers, servers or whole builds: they come after the fast ones. */
const slow = [
  "tests/site/**/*.test.ts",
  "tests/publish/**/*.test.ts",
  "tests/preview/**/*.test.ts",
  "tests/edit/preview/**/*.test.ts",
  "tests/edit/barriers.test.ts",
  "tests/changes/**/*.test.ts",
  "tests/edit/single-file/editor-*.test.ts",
  "tests/ci/jobs.test.ts",
  "tests/new/**/*.test.ts",
  "tests/right-edits/own-tests.test.ts",
  "gate/tests/screen/**/*.test.ts",
  "tests/install/**/*.test.ts",
  "gate/tests/barriers.test.ts",
  "gate/tests/engines/check-*.test.ts",
  "gate/tests/examples/a11y.test.ts",
  "gate/tests/chromium/*.test.ts",
  "gate/tests/pa11y.test.ts",
  "tests/promises/run-pa11y.test.ts",
  "gate/tests/command/run.test.ts",
  "gate/tests/needs/tell-skips.test.ts",
  "gate/tests/report/html.test.ts",
  "gate/tests/pack/**/*.test.ts",
  "gate/tests/eleventy.test.ts",
  "gate/tests/fetch/fetch-site.test.ts",
];

export default defineConfig({
  plugins: [tellSkips()],
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time goes into waiting for Chromium, so that two at once pay on two cores.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          include: ["tests/**/*.test.ts", "gate/tests/**/*.test.ts"],
          exclude: slow,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: "slow", include: slow, sequence: { groupOrder: 1 } } },
    ],
  },
});
