import { binaries } from "./binaries-command.ts";

process.exitCode = await binaries(process.argv.slice(2));
