import { join } from "node:path";
import { tell } from "check-barriers/text";
import { readSbom } from "../packages/read-sbom.ts";

const root = join(import.meta.dirname, "../..");

/**
 * The command behind `npm run sbom`: prints the packages the project stands on, as CycloneDX. What
 * the bench installs for itself is none of them.
 *
 * @returns the exit code: 0 when they were listed, 2 when they can’t be
 */
async function sbom(): Promise<0 | 2> {
  try {
    tell(process.stdout, `${JSON.stringify(await readSbom(root), null, 2)}\n`);
    return 0;
  } catch (error) {
    tell(process.stderr, `The packages can’t be listed: ${(error as Error).message}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await sbom();
