import { enableCompileCache } from "node:module";

enableCompileCache();
const { preview } = await import("./preview-command.ts");
process.exitCode = await preview(process.argv.slice(2), process.env);
