import { checkContent } from "./check-content-command.ts";

process.exitCode = await checkContent(process.argv.slice(2));
