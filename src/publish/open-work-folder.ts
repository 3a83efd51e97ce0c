import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Makes a folder beside the one that a build will write, on the same disk, so that what was built
 * there can be swapped in at once. It bears the number of the process, by which a later build knows
 * those of builds that were killed, and clears them away.
 *
 * @param target the folder that will be written
 * @returns the path of an empty folder, which the caller removes
 * @throws when the disk lets none be made there
 */
export async function openWorkFolder(target: string): Promise<string> {
  const room = dirname(target);
  const start = `.${basename(target)}-building-`;
  await mkdir(room, { recursive: true });
  for (const name of await readdir(room)) {
    if (name.startsWith(start) && isOver(name.slice(start.length))) {
      await rm(join(room, name), { recursive: true, force: true });
    }
  }
  return mkdtemp(join(room, `${start}${process.pid}-`));
}

/** Whether the process is gone that a folder’s name ends with: `1234-aBcDeF`. */
function isOver(name: string): boolean {
  const pid = /^(\d+)-\w{6}$/.exec(name)?.[1];
  if (!pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // EPERM: it runs, and is somebody else’s
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
