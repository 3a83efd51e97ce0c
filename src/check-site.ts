import { reasonOf, runCommand } from "check-barriers/command";
import { tell } from "check-barriers/text";
import { ownTarget, promiseNames, promises } from "./promises/promises.ts";

// Puppeteer hears a request to end, closes its browser and lets the rest go on
for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(2));

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    command: "npm run check",
    target: ownTarget,
    furtherNames: promiseNames,
    optionsFor: promises,
  });
} catch (error) {
  tell(process.stderr, `${reasonOf(error)}\n`);
  process.exitCode = 2;
}
