import { readSbom } from "./publish/read-sbom.ts";

try {
  process.stdout.write(`${JSON.stringify(await readSbom(), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`The packages can’t be listed: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
