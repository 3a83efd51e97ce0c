import { preview } from "./preview-command.ts";

process.exitCode = await preview(process.argv.slice(2), process.env);
