import { readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { linkAt, realPath } from "./real-path.ts";
import { swapIn } from "./swap-in.ts";
import { closeWorkFolder, openWorkFolder, recover } from "./work-folder.ts";

/** A file in a work folder that says where a link led, while it leads to the new site. */
const noteName = "link";

/** An output that is a link, and the path that is written in it: relative to its folder, or whole. */
export type Link = { path: string; way: string };

/**
 * Swaps a site in where the output is a link to its folder. Folders can be swapped in two steps alone,
 * but a link in one: it leads to the new site first, then the folder is swapped, then it leads there
 * again. Whoever reads through the link has a whole site at any moment.
 *
 * @param link leads to `target`
 * @returns where the old sites are now
 * @throws a plain sentence when the disk refuses; link and site are then as they were
 */
export async function swapThroughLink(
  { path, way }: Link,
  fresh: string,
  target: string,
  work: string,
): Promise<string[]> {
  const twin = join(work, "twin");
  await cp(fresh, twin, { recursive: true, verbatimSymlinks: true });
  writeFileSync(join(work, noteName), way);
  const beside = await openWorkFolder(path);
  // Both are made beforehand, since a disk may be full afterwards
  const [there, back] = [linkIn(beside, "there", fresh), linkIn(beside, "back", way)];
  try {
    renameSync(there, path);
  } catch {
    // Windows replaces no link by another: there the folder is swapped alone
    closeWorkFolder(beside, path);
    return swapIn(twin, target, work);
  }
  try {
    return swapIn(twin, target, work);
  } finally {
    renameSync(back, path);
    closeWorkFolder(beside, path);
  }
}

/**
 * Where an output leads to, whether or not it is a link, and though a build may just swap it.
 *
 * @returns `target` with all links resolved
 */
export function readOutput(output: string): { target: string; link?: Link } {
  const path = resolve(output);
  const way = wayOf(path);
  return way === undefined
    ? { target: realPath(path) }
    : { target: realPath(resolve(dirname(path), way)), link: { path, way } };
}

/** Lets a link lead to its folder again where a build was killed while it led to the new site. */
export async function mendLink({ path, way }: Link): Promise<void> {
  await recover(path);
  if (linkAt(path) === way) return;
  const beside = await openWorkFolder(path);
  renameSync(linkIn(beside, "back", way), path);
  closeWorkFolder(beside, path);
}

/** As often a link is read again that another build changes meanwhile. */
const mostReadings = 100;

/** The path in a link; nothing where there is no link. */
function wayOf(link: string): string | undefined {
  let way = linkAt(link);
  for (let reading = 0; way !== undefined && reading < mostReadings; reading += 1) {
    const work = dirname(resolve(dirname(link), way));
    const site = /^\.(.+)-building-\d+-[\da-f]{6}-\w{6}$/.exec(basename(work))?.[1];
    if (!site) return way;
    try {
      return readFileSync(join(work, noteName), "utf8");
    } catch {
      const now = linkAt(link);
      // The work folder was swept away by a build of the site itself, beside which it stood
      if (now === way) return join(dirname(work), site);
      way = now;
    }
  }
  return way;
}

/** A link that can take the place of another in one step. */
function linkIn(folder: string, name: string, to: string): string {
  const path = join(folder, name);
  symlinkSync(to, path);
  return path;
}
