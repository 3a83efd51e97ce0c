import { writeFile } from "node:fs/promises";
import { tell } from "check-barriers/text";
import { licenceList } from "./publish/licence-list.ts";
import { readSbom } from "./publish/read-sbom.ts";

try {
  await writeFile("docs/licences.md", licenceList(await readSbom()));
  tell(process.stdout, "The licences are in docs/licences.md.\n");
} catch (error) {
  tell(process.stderr, `The licences were not written: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
