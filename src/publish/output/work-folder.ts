import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { giveBackTurns, inTurn } from "./in-turn.ts";
import { isRunningHere, ownName } from "./process-name.ts";
import { takeAlong } from "./take-along.ts";

/** No build takes a day, in milliseconds. */
const longest = 86_400_000;

/** The work folders of this process that are open, and what each is to write. */
const open = new Map<string, string>();

/** Where the old site waits in a work folder, until the new one stands. */
export const oldSite = "old-";

/**
 * Makes a folder beside the one that a build will write, on the same disk, so that what was built there
 * can be swapped in at once.
 *
 * @param target the folder that will be written
 * @returns the path of an empty folder, to be closed by `closeWorkFolder`
 * @throws when the disk lets none be made there
 */
export async function openWorkFolder(target: string): Promise<string> {
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), `${startOf(target)}${ownName}-`));
  open.set(folder, target);
  return folder;
}

/**
 * Removes a work folder. Where a build was ended between taking the old site away and setting the new
 * one up, the old one goes back first; nothing is removed while no site stands.
 *
 * It waits for nothing, so that a signal can’t come in between.
 *
 * @returns whether it is gone
 */
export function closeWorkFolder(folder: string, target: string): boolean {
  open.delete(folder);
  try {
    if (!existsSync(target)) putBack(folder, target);
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Removes a work folder once more when the process ends: where writing failed, other writing that was
 * under way makes its folders anew.
 */
export function removeAtEnd(folder: string): void {
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

/** Closes all work folders of this process, which is about to end. */
export function closeWorkFolders(): void {
  for (const [folder, target] of open) closeWorkFolder(folder, target);
  giveBackTurns();
}

/**
 * Does what killed builds could not do: puts the old site back where none stands, and removes their
 * work folders.
 *
 * @param target the folder that they were to write
 */
export async function recover(target: string): Promise<void> {
  if (deadFolders(target).length === 0) return;
  await inTurn(target, async () => {
    for (const folder of deadFolders(target)) {
      if (await isSaved(folder, target)) closeWorkFolder(folder, target);
    }
  });
}

/**
 * Makes sure that nothing of people’s is lost with a work folder in which an old site waits: an empty
 * folder in the site’s place makes room for it, and a new site is given what people had put into it.
 */
async function isSaved(folder: string, target: string): Promise<boolean> {
  const olds = readdirSync(folder).filter((name) => name.startsWith(oldSite));
  if (olds.length === 0 || !existsSync(target)) return true;
  try {
    rmdirSync(target);
    return true;
  } catch {
    // There is something in it
  }
  try {
    for (const old of olds) await takeAlong(join(folder, old), target);
    return true;
  } catch {
    return false;
  }
}

/** The work folders of killed builds, the newest first. */
function deadFolders(target: string): string[] {
  const room = dirname(target);
  return (existsSync(room) ? readdirSync(room) : [])
    .filter((name) => name.startsWith(startOf(target)))
    .filter((name) => !open.has(join(room, name)))
    .filter((name) => isOver(name.slice(startOf(target).length), join(room, name)))
    .map((name) => join(room, name))
    .toSorted((a, b) => changedAt(b) - changedAt(a));
}

function putBack(folder: string, target: string): void {
  const old = readdirSync(folder)
    .filter((name) => name.startsWith(oldSite))
    .toSorted()
    .at(-1);
  if (old) renameSync(join(folder, old), target);
}

const startOf = (target: string): string => `.${basename(target)}-building-`;

/** Whether no build works any more in a folder whose name ends so: `1234-a1b2c3-aBcDeF`. */
function isOver(name: string, folder: string): boolean {
  const [, builder] = /^(\d+-[\da-f]{6})-\w{6}$/.exec(name) ?? [];
  if (!builder) return false;
  const changed = changedAt(folder);
  if (Date.now() - changed > longest) return true;
  // In a container each build may have the same number; those of this process are known
  return builder === ownName || isRunningHere(builder, changed) === false;
}

/** When something was last put into a folder or taken from it, in milliseconds. */
function changedAt(folder: string): number {
  try {
    return statSync(folder).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
