import { renameSync } from "node:fs";
import { join } from "node:path";
import { diskSentence } from "./disk-sentence.ts";
import { oldSite } from "./work-folder.ts";

/** As often somebody who takes no turn, such as a hand or an older build, may make the folder in between. */
const mostTries = 100;

/**
 * Sets a new site up in the place of the old one. Nothing waits between the two steps that this takes,
 * so that only a killed process can leave them half done, which `recover` mends.
 *
 * @param fresh the new site
 * @param target where it goes
 * @param work the work folder, on the same disk; the old site goes there
 * @returns where the old sites are now, none when there was none
 * @throws a plain sentence when the disk refuses; the old site stands then as it was
 */
export function swapIn(fresh: string, target: string, work: string): string[] {
  const olds: string[] = [];
  while (olds.length < mostTries) {
    const old = join(work, `${oldSite}${String(olds.length).padStart(2, "0")}`);
    if (isMoved(target, old)) olds.push(old);
    try {
      renameSync(fresh, target);
      return olds;
    } catch (error) {
      // Somebody made the folder in between
      if (["ENOTEMPTY", "EEXIST"].includes(codeOf(error))) continue;
      const last = olds.at(-1);
      if (last) renameSync(last, target);
      throw diskSentence(target, error);
    }
  }
  throw new Error(`too many builds write ${target} at once. Wait for them, and build again.`);
}

function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw diskSentence(from, error);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";
