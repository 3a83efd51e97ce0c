import { tell } from "check-barriers/text";
import { readSbom } from "../packages/read-sbom.ts";

/**
 * The command behind `npm run sbom`: prints the packages the project stands on, as CycloneDX.
 *
 * @returns the exit code: 0 when they were listed, 2 when they can’t be
 */
async function sbom(): Promise<0 | 2> {
  try {
    tell(process.stdout, `${JSON.stringify(await readSbom(), null, 2)}\n`);
    return 0;
  } catch (error) {
    tell(process.stderr, `The packages can’t be listed: ${(error as Error).message}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await sbom();
