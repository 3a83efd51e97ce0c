import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PageSet } from "./page-case.ts";

/**
 * The sets whose clones lie in a folder.
 *
 * @throws one plain sentence about how to get them where there is none
 */
export function findClones(folder: string | undefined, sets: readonly PageSet[]): PageSet[] {
  const commands = sets.map(({ source }) => `git clone --depth 1 ${source}`).join("\n");
  if (!folder) {
    throw new Error(
      `The part “catch” reads public sets of pages. Clone them into a folder, and name it by --sets FOLDER:\n${commands}`,
    );
  }
  const found = sets.filter((set) => existsSync(join(folder, set.folder)));
  if (found.length > 0) return found;
  const names = sets.map((set) => set.folder).join(", ");
  throw new Error(
    `There is none of ${names} in ${folder}. Clone one at least into that folder:\n${commands}`,
  );
}
