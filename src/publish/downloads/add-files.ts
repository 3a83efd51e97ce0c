import { copyFile, lstat, mkdir, readdir } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";

/** What file managers leave in each folder, and by what git keeps an empty one. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"]);

/** What a build takes from a folder of files: the folder, there or not, and the files that no host needs. */
export type HostFiles = { from: string; except: ReadonlySet<string> };

/** What a build writes where it knows the site’s address; whoever has a file of their own wants that. */
const replaced = ["robots.txt", "sitemap.xml", ".well-known/security.txt"];

/**
 * Copies the files that a host needs into a built site.
 *
 * @param files the folder in which they lie, and the names of those in it that are for readers
 * @param site the folder of the built site
 * @returns the paths of the files, sorted, with `/`
 * @throws a plain sentence when one has the name of a file of the site, or is no file
 */
export async function addFiles({ from, except }: HostFiles, site: string): Promise<string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  });
  const added: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory() || litter.has(entry.name)) continue;
    const path = relative(from, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (except.has(path)) continue;
    const named = `${basename(from)}/${path}`;
    if (!entry.isFile()) {
      throw new Error(`${named} is a link, or no file at all. Put the file itself there.`);
    }
    const to = join(site, path);
    if (!replaced.includes(path) && (await lstat(to).catch(() => undefined))) {
      throw new Error(
        `${named} has the name of a file that the build makes. Give it another name, or take it away.`,
      );
    }
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(from, path), to);
    added.push(path);
  }
  return added.sort();
}
