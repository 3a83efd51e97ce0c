import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cacheFolderFor } from "../../cache/cache-folder.ts";
import { temporaryFolder } from "../temporary-site.ts";

it.each([
  ["installed by npm", "node_modules/check-barriers/run"],
  ["installed by pnpm", "node_modules/.pnpm/check-barriers@0.1.0/node_modules/check-barriers/run"],
  ["a workspace", "gate/run"],
])("is among the project's packages: %s", async (_, room) => {
  const project = await temporaryFolder({});
  await mkdir(join(project, room), { recursive: true });
  await mkdir(join(project, "node_modules"), { recursive: true });
  expect(cacheFolderFor(join(project, room), {})).toBe(join(project, "node_modules/.cache"));
});

it("is the user's own where the packages can't be written to", () => {
  const here = join("/no-such-folder", "node_modules", "check-barriers", "run");
  expect(cacheFolderFor(here, { XDG_CACHE_HOME: "/cache" })).toBe(join("/cache", "check-barriers"));
  expect(cacheFolderFor(here, {})).toBe(join(homedir(), ".cache", "check-barriers"));
});
