import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Components } from "./licence-list.ts";

/**
 * Asks npm for the list of all packages that the lock file names, the same on every system.
 *
 * https://docs.npmjs.com/cli/commands/npm-sbom
 *
 * @throws with npm’s own words when it can’t tell
 */
export async function readComponents(): Promise<Components> {
  const { stdout } = await promisify(execFile)(
    "npm",
    ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"],
    {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === "win32",
    },
  );
  const { components } = JSON.parse(stdout) as Components;
  const { packages } = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as Lock;
  return {
    components: components.map((component) => {
      // npm drops what isn’t written as SPDX has it; the lock file has the package’s own words.
      const own = packages[`node_modules/${component.name}`]?.license;
      const named = (component.licenses ?? []).length > 0;
      return named || !own ? component : { ...component, licenses: [{ license: { name: own } }] };
    }),
  };
}

type Lock = { packages: Record<string, { license?: string }> };

const root = join(import.meta.dirname, "../..");
