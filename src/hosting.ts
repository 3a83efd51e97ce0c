import { writeHosting } from "./publish/hosting/write-hosting.ts";

process.exitCode = await writeHosting(process.argv.slice(2));
