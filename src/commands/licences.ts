import { writeFile } from "node:fs/promises";
import { tell } from "check-barriers/text";
import { licenceList } from "../packages/licence-list.ts";
import { lockFolders } from "../packages/lock-folders.ts";
import { readSbom } from "../packages/read-sbom.ts";

/**
 * The command behind `npm run licences`: writes which packages the project and its bench stand on,
 * and their licences, into `docs/licences.md`.
 *
 * @returns the exit code: 0 when it was written, 2 when it can’t be
 */
async function licences(): Promise<0 | 2> {
  try {
    await writeFile("docs/licences.md", licenceList(await Promise.all(lockFolders.map(readSbom))));
    tell(process.stdout, "The licences are in docs/licences.md.\n");
    return 0;
  } catch (error) {
    tell(process.stderr, `The licences were not written: ${(error as Error).message}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await licences();
