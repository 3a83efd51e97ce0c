import { build } from "./build-command.ts";

process.exitCode = await build(process.argv.slice(2), process.env);
