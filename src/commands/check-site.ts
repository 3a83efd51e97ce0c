import { reasonOf, runCommand } from "check-barriers/command";
import { tell } from "check-barriers/text";
import { ownTarget, promiseNames, promises } from "../promises/promises.ts";

/**
 * The command behind `npm run check`: the gate over the built site, with what this project asks of its
 * own pages.
 *
 * @param args those of the gate
 * @returns the exit code of the gate; 2 when it can’t run
 */
async function checkSite(args: string[]): Promise<number> {
  // Puppeteer hears a request to end, closes its browser and lets the rest go on
  for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(2));
  try {
    return await runCommand(args, {
      command: "npm run check",
      target: ownTarget,
      furtherNames: promiseNames,
      optionsFor: promises,
    });
  } catch (error) {
    tell(process.stderr, `${reasonOf(error)}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await checkSite(process.argv.slice(2));
