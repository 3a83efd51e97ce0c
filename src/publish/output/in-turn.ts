import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isRunningHere, ownName } from "./process-name.ts";

/** No turn takes as long, in milliseconds: it only moves folders. */
const longest = 60_000;
/** Between two looks, in milliseconds: a turn takes about as long. */
const pause = 20;

/** The turns that this process has. */
const held = new Set<string>();

/**
 * Does something with a folder that only one build may do at a time. Whoever was killed meanwhile is
 * not waited for.
 *
 * @param target the folder
 * @throws a plain sentence when the turn doesn’t come within two minutes
 */
export async function inTurn<T>(target: string, act: () => T | Promise<T>): Promise<T> {
  const turn = join(dirname(target), `.${basename(target)}-building-turn`);
  const end = Date.now() + 2 * longest;
  while (!isTaken(turn)) {
    if (Date.now() > end) {
      throw new Error(
        `another build has been writing ${target} for two minutes. Wait for it, or end it, and build again.`,
      );
    }
    await wait(pause);
  }
  held.add(turn);
  try {
    return await act();
  } finally {
    held.delete(turn);
    rmSync(turn, { force: true });
  }
}

/** Gives back all turns of this process, which is about to end. */
export function giveBackTurns(): void {
  for (const turn of held) rmSync(turn, { force: true });
}

function isTaken(turn: string): boolean {
  try {
    writeFileSync(turn, ownName, { flag: "wx" });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A full disk takes the name, but not what the file is to hold
    if (code === "ENOSPC" || code === "EDQUOT") rmSync(turn, { force: true });
    if (code !== "EEXIST") throw error;
  }
  if (isLost(turn)) takeAway(turn);
  return false;
}

/** Whether the one whose turn it is was killed. */
function isLost(turn: string): boolean {
  try {
    const [name, made] = [readFileSync(turn, "utf8"), statSync(turn).mtimeMs];
    if (Date.now() - made > longest) return true;
    // In a container each build may have the same number
    if (name === ownName) return !held.has(turn);
    return isRunningHere(name, made) === false;
  } catch {
    return false;
  }
}

/** By a new name first: of several that find it lost, one alone can rename it. */
function takeAway(turn: string): void {
  const away = `${turn}-${ownName}`;
  try {
    renameSync(turn, away);
    rmSync(away, { force: true });
  } catch {
    // Another was quicker
  }
}
