import { execFile } from "node:child_process";
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
      cwd: join(import.meta.dirname, "../.."),
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === "win32",
    },
  );
  return JSON.parse(stdout) as Components;
}
