import { createHash } from "node:crypto";
import { hostname } from "node:os";

/** On a disk that several machines share, a number of a process means nothing without its machine. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 6);

/** What this process calls itself in the names of its work folders: `1234-a1b2c3`. */
export const ownName = `${process.pid}-${machine}`;

/**
 * Whether a process is still running.
 *
 * @param name as it calls itself
 * @returns nothing for one of another machine, and for a name that is none
 */
export function isRunningHere(name: string): boolean | undefined {
  const [, pid, where] = /^(\d+)-([\da-f]{6})$/.exec(name) ?? [];
  if (!pid || where !== machine) return undefined;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and is somebody else’s
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
