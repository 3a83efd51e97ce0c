import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { join, sep } from "node:path";

/** Where the gate keeps what takes long to make: `.cache` among the packages of whoever uses it. */
export const cacheFolder = cacheFolderFor(import.meta.dirname, process.env);

/**
 * The folder for what is kept: among the packages where they may be written to, else the user's own,
 * as for a gate that another user installed for all.
 *
 * @param here a room of the gate
 */
export function cacheFolderFor(here: string, env: NodeJS.ProcessEnv): string {
  const packages = packagesAround(here);
  if (mayWrite(packages)) return join(packages, ".cache");
  return join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "check-barriers");
}

/** The outermost folder of packages that holds the gate; beside the gate where it's a workspace. */
function packagesAround(here: string): string {
  const parts = here.split(sep);
  const at = parts.indexOf("node_modules");
  return at < 0 ? join(here, "../../node_modules") : parts.slice(0, at + 1).join(sep);
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
