import { runCommand } from "check-barriers/command";
import { ownTarget, promiseNames, promises } from "../promises/promises.ts";

/**
 * The command behind `npm run check`: the gate over the built site, with what this project asks of its
 * own pages.
 *
 * @param args those of the gate
 * @returns the exit code of the gate
 */
const checkSite = (args: string[]) =>
  runCommand(args, {
    command: "npm run check",
    target: ownTarget,
    furtherNames: promiseNames,
    optionsFor: promises,
  });

if (import.meta.main) process.exitCode = await checkSite(process.argv.slice(2));
