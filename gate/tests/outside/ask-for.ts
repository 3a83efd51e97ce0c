import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Settings } from "../../model/check.ts";
import type { Finding } from "../../model/finding.ts";
import { findingOf } from "../../model/rule.ts";
import type { Site } from "../../model/site.ts";
import { externalCheck, type Setup } from "../../outside/external-check.ts";
import { externalRules } from "../../outside/rules.ts";
import type { World } from "../../outside/world.ts";
import { anySettings } from "../any-settings.ts";

export const tools = {
  ...anySettings,
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
export async function askFor(
  site: Site,
  setup: Partial<Setup> = {},
  links: Settings["links"] = new Map(),
): Promise<Finding[]> {
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
    const asked = { strict: false, settings: {} };
    return (await check(site, { ...tools, links })).flatMap(
      (violation) => findingOf("external", externalRules, violation, asked) ?? [],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
