import { enableCompileCache } from "node:module";

enableCompileCache();
const { build } = await import("./build-command.ts");
process.exitCode = await build(process.argv.slice(2), process.env);
