import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** On a disk that several machines share, a number of a process means nothing without its machine. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 6);

/** What this process calls itself in the names of its work folders: `1234-a1b2c3`. */
export const ownName = `${process.pid}-${machine}`;

/**
 * Whether the process that made something is still running.
 *
 * @param name as it calls itself; the number may be another process’s by now, in a container above all
 * @param madeAt when it had made it at the latest, in milliseconds
 * @returns nothing for one of another machine, and for a name that is none
 */
export function isRunningHere(name: string, madeAt: number): boolean | undefined {
  const [, pid, where] = /^(\d+)-([\da-f]{6})$/.exec(name) ?? [];
  if (!pid || where !== machine) return undefined;
  try {
    process.kill(Number(pid), 0);
    return !(startOf(pid) > madeAt + 1000);
  } catch (error) {
    // EPERM: it runs, and is somebody else’s
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/**
 * When a process started, in milliseconds, as Linux tells it; elsewhere long ago.
 *
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: field 22, in hundredths of a second
 */
function startOf(pid: string): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const boot = /^btime (\d+)$/m.exec(readFileSync("/proc/stat", "utf8"))?.[1];
    return Number(boot) * 1000 + Number(fields[19]) * 10;
  } catch {
    return 0;
  }
}
