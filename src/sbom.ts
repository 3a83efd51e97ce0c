import { tell } from "check-barriers/text";
import { readSbom } from "./publish/read-sbom.ts";

try {
  tell(process.stdout, `${JSON.stringify(await readSbom(), null, 2)}\n`);
} catch (error) {
  tell(process.stderr, `The packages can’t be listed: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
