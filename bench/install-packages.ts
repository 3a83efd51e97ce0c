import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runNpm } from "../src/packages/run-npm.ts";

/**
 * Installs what only the bench needs into `node_modules` beside its lock file, unless that was done
 * for the lock file as it is.
 *
 * @param folder the bench’s own
 * @param say tells people why they wait
 * @throws a plain sentence with npm’s own words when they can’t be installed
 */
export async function installPackages(folder: string, say: (text: string) => void): Promise<void> {
  const lock = await readFile(join(folder, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  // npm takes the whole folder away before it fills it, so that nothing half done bears the mark
  const mark = join(folder, "node_modules/.installed-for");
  if ((await readFile(mark, "utf8").catch(() => "")) === wanted) return;

  const { length } = Object.keys(JSON.parse(lock.toString()).packages).filter(Boolean);
  say(
    `The bench asks judges that the project itself doesn’t need: npm installs ${length} packages into bench/node_modules, once.\n`,
  );
  const { code, stderr } = await runNpm(["ci"], folder);
  if (code !== 0) {
    throw new Error(
      `The bench’s own packages can’t be installed, so nothing was measured. See that npm reaches the package registry, then run this again; “npm run bench -- build edit gate serve” does without them. npm says: ${stderr.trim()}`,
    );
  }
  await writeFile(mark, wanted);
}
