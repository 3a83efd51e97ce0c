import { enableCompileCache } from "node:module";

enableCompileCache();
const { checkContent } = await import("./check-content-command.ts");
process.exitCode = await checkContent(process.argv.slice(2));
