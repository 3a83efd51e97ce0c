import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { externalCheck, type Setup } from "../../../src/checks/external/external-check.ts";
import type { World } from "../../../src/checks/external/world.ts";
import type { Finding } from "../../../src/checks/finding.ts";
import type { Site } from "../../../src/checks/site.ts";

export const tools = {
  browser: () => Promise.reject(new Error("The external check needs no browser.")),
  progress: () => {},
};

export const somePackage = { name: "some-site", version: "1.2.3" };

/** A world in which every name leads to 127.0.0.1 and no time passes. */
export function quietWorld(waits: number[] = []): World {
  return {
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    wait: async (milliseconds) => void waits.push(milliseconds),
    now: () => new Date("2026-01-02T00:00:00Z"),
  };
}

/** Runs the external check on a site; only 127.0.0.1 may be asked, unless the setup says more. */
export async function askFor(site: Site, setup: Partial<Setup> = {}): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "external-"));
  try {
    const check = externalCheck({
      package: somePackage,
      env: {},
      world: quietWorld(),
      cacheFile: join(folder, "cache.json"),
      ...setup,
      limits: { mayAsk: (address) => address === "127.0.0.1", ...setup.limits },
    });
    return await check(site, tools);
  } finally {
    await rm(folder, { recursive: true });
  }
}
