import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The folders that have a lock file: the project’s top, and the bench, a package of its own. */
export const lockFolders: readonly string[] = [root, join(root, "bench")];
