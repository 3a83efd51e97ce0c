import { weaknesses } from "./weaknesses-command.ts";

process.exitCode = await weaknesses(process.argv.slice(2));
