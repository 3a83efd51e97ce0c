import { writeFile } from "node:fs/promises";
import { licenceList } from "./publish/licence-list.ts";
import { readSbom } from "./publish/read-sbom.ts";

try {
  await writeFile("docs/licences.md", licenceList(await readSbom()));
  process.stdout.write("The licences are in docs/licences.md.\n");
} catch (error) {
  process.stderr.write(`The licences were not written: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
