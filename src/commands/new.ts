import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tell } from "check-barriers/text";
import { copyProject } from "../new/copy-project.ts";
import { folderCommands } from "../new/folder-commands.ts";
import { atStop } from "../node/at-stop.ts";
import { closeWorkFolders } from "../publish/output/work-folder.ts";

/**
 * The command behind `npm run new`: copies this project into a new folder, for another strategy.
 *
 * @param args the folder, which must be empty or not there yet
 * @returns the exit code: 0 when the copy was made, 2 when it can’t be
 */
export async function startStrategy(args: string[]): Promise<0 | 2> {
  const forget = atStop(closeWorkFolders);
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (!folder || more.length > 0) {
      throw new Error("Name one folder for it: npm run new -- ../my-strategy");
    }
    await copyProject(join(import.meta.dirname, "../.."), resolve(folder));
    const path = relative(process.cwd(), resolve(folder));
    tell(
      process.stdout,
      `Your strategy’s site is in ${path}.

1. Go there:${goThere(path)}
2. Bring its parts: npm ci
3. Look at it:      npm start

Then write your own words wherever a file in _data says TODO. docs/make-it-yours.md tells you how.
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

function goThere(path: string): string {
  return folderCommands(path, process.platform)
    .map(({ shells, command }) =>
      shells ? `\n   ${`in ${shells}:`.padEnd(17)}${command}` : `        ${command}`,
    )
    .join("");
}

if (import.meta.main) process.exitCode = await startStrategy(process.argv.slice(2));
