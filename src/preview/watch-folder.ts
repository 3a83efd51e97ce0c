import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/**
 * Tells of each change in a folder and in the folders inside it. Each folder is watched by itself, so
 * that a program which saves by writing a new file and renaming it is seen, too.
 *
 * @param changed told the path of what changed
 * @returns a function that ends the watch
 */
export function watchFolder(folder: string, changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();

  function watchAll(top: string): void {
    for (const path of [top, ...foldersIn(top)]) {
      if (watchers.has(path)) continue;
      const watcher = watch(path, (event, name) => {
        if (event === "rename") watchAll(folder);
        changed(name ? join(path, name) : path);
      });
      watcher.on("error", () => {
        watcher.close();
        watchers.delete(path);
      });
      watchers.set(path, watcher);
    }
  }

  watchAll(folder);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

function foldersIn(top: string): string[] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
