import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSite, type Site } from "check-barriers";
import { afterAll, beforeAll } from "vitest";
import { buildSite } from "../../src/publish/build-site.ts";

const root = join(import.meta.dirname, "../..");

/** Made-up publications: one as full as real ones are, one as different from it as can be, a small one. */
export const dataFolders = {
  brackenford: join(root, "tests/fixtures/brackenford/_data"),
  "other-place": join(root, "tests/fixtures/other-place/_data"),
  anytown: join(root, "tests/fixtures/anytown/_data"),
};

/** Whole strategies of made-up places, as different from one another as real ones are. */
export const strategyFolders = {
  "send-action-plan": join(root, "tests/fixtures/send-action-plan/_data"),
  "national-plan": join(root, "tests/fixtures/national-plan/_data"),
  "welsh-promise": join(root, "tests/fixtures/welsh-promise/_data"),
};

const folders = { ...dataFolders, ...strategyFolders };

/**
 * Builds a site into a temporary folder before the tests of a file, and removes it after them.
 *
 * @returns a function that gives the built site
 */
export function builtSite(
  data: keyof typeof folders,
  options: { siteUrl?: string; today?: string; pdf?: boolean } = {},
): () => Site {
  let folder: string;
  let site: Site;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "strategy-"));
    const output = join(folder, "dist");
    const problems = await buildSite({
      data: folders[data],
      output,
      today: "2026-11-23",
      ...options,
    });
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    site = await readSite(output);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => site;
}
