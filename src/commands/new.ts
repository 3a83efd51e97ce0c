import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { suggest, tell } from "check-barriers/text";
import { copyProject } from "../new/copy-project.ts";
import { folderCommands } from "../new/folder-commands.ts";
import { type StarterName, starterNames } from "../new/starter-names.ts";
import { atStop } from "../node/at-stop.ts";
import { closeWorkFolders } from "../publish/output/work-folder.ts";

/** What is left to be done, by what the data files begin from. */
const next: Record<StarterName, string> = {
  empty: "Then write your own words wherever a file in _data says TODO.",
  example: "Then write your own words in place of the made-up ones in _data.",
};

/**
 * The command behind `npm run new`: copies this project into a new folder, for another strategy. It
 * asks nothing.
 *
 * @param args the folder, which must be empty or not there yet; `--from example` for data files that
 * are a whole strategy of a made-up place, in place of empty ones
 * @returns the exit code: 0 when the copy was made, 2 when it can’t be
 */
export async function startStrategy(args: string[]): Promise<0 | 2> {
  const forget = atStop(closeWorkFolders);
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { from: { type: "string", default: "empty" } },
    });
    const starter = asStarter(values.from);
    const [folder, ...more] = positionals;
    if (!folder || more.length > 0) {
      throw new Error("Name one folder for it: npm run new -- ../my-strategy");
    }
    await copyProject(join(import.meta.dirname, "../.."), resolve(folder), starter);
    const path = relative(process.cwd(), resolve(folder));
    tell(
      process.stdout,
      `Your strategy’s site is in ${path}.

1. Go there:${goThere(path)}
2. Bring its parts: npm ci
3. Look at it:      npm start

${next[starter]} docs/make-it-yours.md tells you how.
`,
    );
    return 0;
  } catch (error) {
    tell(process.stderr, `The copy was not made: ${(error as Error).message}\n`);
    return 2;
  } finally {
    forget();
  }
}

function asStarter(written: string): StarterName {
  const starter = starterNames.find((name) => name === written);
  if (starter) return starter;
  const near = suggest(written, starterNames);
  throw new Error(
    `There is no “${written}” to begin from${near ? `; did you mean “${near}”?` : "."} Choose ${starterNames.join(" or ")}.`,
  );
}

function goThere(path: string): string {
  return folderCommands(path, process.platform)
    .map(({ shells, command }) =>
      shells ? `\n   ${`in ${shells}:`.padEnd(17)}${command}` : `        ${command}`,
    )
    .join("");
}

if (import.meta.main) process.exitCode = await startStrategy(process.argv.slice(2));
