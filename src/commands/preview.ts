import { once } from "node:events";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tell } from "check-barriers/text";
import { atStop } from "../node/at-stop.ts";
import { failureText } from "../preview/failure.ts";
import { openPreview } from "../preview/open-preview.ts";
import { portNumber } from "../preview/port-number.ts";
import { buildDay } from "../publish/build-day.ts";
import { checkOutput, findOutput } from "../publish/output/check-output.ts";
import { closeWorkFolders } from "../publish/output/work-folder.ts";

/**
 * The command behind `npm start`: builds the site, serves it to this computer alone, and builds it
 * again whenever a file changes, until it is stopped.
 *
 * @param args `--port number`, 8080 without it; `--data folder` and `--output folder`
 * @returns the exit code: 0 when it was stopped, 2 when it can’t run
 */
export async function preview(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 2> {
  const forget = atStop(closeWorkFolders);
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: "string", default: "8080" },
        data: { type: "string", default: "_data" },
        output: { type: "string", default: "dist" },
      },
    });
    await checkOutput(await findOutput(values.output, values.data));
    const root = join(import.meta.dirname, "../..");
    const opened = await openPreview({
      data: resolve(values.data),
      output: resolve(values.output),
      code: [join(root, "_includes"), join(root, "src")],
      port: portNumber(values.port),
      today: await buildDay(env),
      told: ({ failure, milliseconds, changed }) => {
        if (failure) tell(process.stderr, failureText(failure));
        else {
          const why = changed ? `${relative(process.cwd(), changed)} changed` : "The site is ready";
          tell(process.stdout, `${why}: built in ${Math.round(milliseconds)} ms.\n`);
        }
      },
    });
    tell(
      process.stdout,
      `Read it at ${opened.address}\nEdit it at ${opened.address}.edit/\nStop with Ctrl and C.\n`,
    );
    const stopped = ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal));
    forget();
    await Promise.race(stopped);
    await opened.close();
    return 0;
  } catch (error) {
    tell(process.stderr, `The preview didn’t start: ${(error as Error).message}\n`);
    return 2;
  } finally {
    forget();
  }
}

if (import.meta.main) process.exitCode = await preview(process.argv.slice(2), process.env);
