import { enableCompileCache } from "node:module";

enableCompileCache();
const { changes } = await import("./changes-command.ts");
process.exitCode = await changes(process.argv.slice(2));
