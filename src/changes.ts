import { changes } from "./changes-command.ts";

process.exitCode = await changes(process.argv.slice(2));
