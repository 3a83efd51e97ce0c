import { existsSync, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A folder that is watched, and the number by which the disk tells it from one that takes its place. */
type Watched = { watcher: FSWatcher; number: bigint };

/**
 * Tells of each change in a folder and in the folders inside it. Each folder is watched by itself, so
 * that a program which saves by writing a new file and renaming it is seen, too. The folder may go,
 * come back, and give its place to another: the nearest one above it is watched for that.
 *
 * @param changed told the path of what changed
 * @returns a function that ends the watch
 */
export function watchFolder(folder: string, changed: (path: string) => void): () => void {
  const watched = new Map<string, Watched>();
  let top: bigint | undefined;

  function stop(path: string): void {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  }

  function start(path: string, tell: (event: string, inner: string) => void): void {
    const number = numberOf(path);
    if (watched.has(path) || number === undefined) return;
    const watcher = orNothing(() => watch(path));
    if (!watcher) return;
    watched.set(path, { watcher, number });
    watcher.on("error", () => stop(path));
    watcher.on("change", (event, name) => {
      // Under its own name it went, and what stands there now, if anything, is another folder.
      const itself = name === null || name === basename(path);
      if (itself && event === "rename") stop(path);
      tell(event, itself ? path : join(path, String(name)));
    });
  }

  function follow(): void {
    for (const [path, { number }] of watched) if (numberOf(path) !== number) stop(path);
    top = numberOf(folder);
    start(thereAbove(folder), () => {
      const before = top;
      follow();
      if (top !== before) changed(folder);
    });
    followInside(folder);
  }

  function followInside(path: string): void {
    start(path, (event, inner) => {
      if (event === "rename") follow();
      changed(inner);
    });
    // Read after the watch began, so that no folder can come between the two.
    for (const inner of foldersIn(path)) followInside(inner);
  }

  follow();
  return () => {
    for (const path of [...watched.keys()]) stop(path);
  };
}

const numberOf = (path: string): bigint | undefined =>
  orNothing(() => statSync(path, { bigint: true }).ino);

/** The nearest folder above some path that is there. */
function thereAbove(path: string): string {
  const above = dirname(path);
  return existsSync(above) || above === path ? above : thereAbove(above);
}

const foldersIn = (path: string): string[] =>
  (orNothing(() => readdirSync(path, { withFileTypes: true })) ?? [])
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(path, entry.name));

/** What is looked at may vanish in that moment; its parent tells of it. */
function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR", "EPERM"].includes(code)) return undefined;
    throw error;
  }
}
