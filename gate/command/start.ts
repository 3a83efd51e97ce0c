import { tell } from "../text/tell.ts";
import { reasonOf, runCommand } from "./run-command.ts";

// Puppeteer hears a request to end, closes its browser and lets the rest go on
for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(2));

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    command: "check-barriers",
  });
} catch (error) {
  tell(process.stderr, `${reasonOf(error)}\n`);
  process.exitCode = 2;
}
