import { startStrategy } from "./new-command.ts";

process.exitCode = await startStrategy(process.argv.slice(2));
