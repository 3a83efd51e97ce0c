import { createRequire, findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where a package lies, and the address of the file that it's imported by. */
export type FoundPackage = { folder: string; address: string };

/**
 * Finds a package that may or may not be there: one that the gate reaches, else one that the folder
 * reaches from which it's run, as where the gate itself is installed for all.
 */
export function findPackage(name: string, folder = process.cwd()): FoundPackage | undefined {
  for (const base of [import.meta.url, pathToFileURL(join(folder, "package.json")).href]) {
    try {
      const about = findPackageJSON(name, base);
      const entry = createRequire(base).resolve(name);
      if (about) return { folder: dirname(about), address: pathToFileURL(entry).href };
    } catch {
      // It isn't to be found from there
    }
  }
  return undefined;
}
