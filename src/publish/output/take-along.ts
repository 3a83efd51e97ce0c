import { existsSync } from "node:fs";
import {
  chmod,
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { type OwnFiles, ownFiles } from "./own-files.ts";

type Kind = "file" | "folder" | "link" | "other";
type Foreign = { path: string; kind: Kind };

/** What stands in a folder that is no site: all of it is somebody’s. */
const nobodys: OwnFiles = { isOwn: () => false, isUnchanged: () => false, isListed: true };

/**
 * Gives the new site whatever people put into the old one, such as `.htaccess`. Both have it then, so
 * that each is whole at any moment. A file of an older build that the new one lacks goes, unless
 * somebody changed it since.
 *
 * @param older the folder that will be replaced, there or not
 * @param newer the site that will stand in its place
 * @throws a plain sentence where the new site has a file of that name, or it can’t be taken
 */
export async function takeAlong(older: string, newer: string): Promise<void> {
  if (!existsSync(older)) return;
  const { isOwn, isUnchanged, isListed } = (await ownFiles(older)) ?? nobodys;
  for (const { path, kind } of await contents(older, "")) {
    const [from, to] = [join(older, path), join(newer, path)];
    const there = await lstat(to).catch(() => undefined);
    if (isOwn(path) && (there || kind !== "file" || isUnchanged(path))) continue;
    // Without a list, what has the name of a page is taken for the page of the build before
    if (there && (!isListed || (await isSame(kind, from, to)))) continue;
    const room = there ? undefined : await makeRoom(dirname(from), dirname(to));
    if (there || room === "taken") {
      throw new Error(
        `${from} is not from a build, and this build has a file of that name. Take yours away, or rename it, and build again.`,
      );
    }
    await take(kind, from, to).catch((error) => {
      // Its owner has just taken it away
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    });
  }
}

/** Makes a folder as open or closed as the one that it takes files from. */
async function makeRoom(from: string, to: string): Promise<"made" | "taken"> {
  try {
    const made = await mkdir(to, { recursive: true });
    if (made) await chmod(to, (await stat(from)).mode);
    return "made";
  } catch {
    return "taken";
  }
}

/** All files of a folder, and the folders with nothing in them. */
async function contents(top: string, folder: string): Promise<Foreign[]> {
  const found: Foreign[] = [];
  const entries = await readdir(join(top, folder), { withFileTypes: true });
  if (entries.length === 0 && folder) found.push({ path: folder, kind: "folder" });
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push(...(await contents(top, path)));
    else {
      const kind = entry.isFile() ? "file" : entry.isSymbolicLink() ? "link" : "other";
      found.push({ path, kind });
    }
  }
  return found;
}

/** Whether the new site has just that already. */
async function isSame(kind: Kind, from: string, to: string): Promise<boolean> {
  try {
    if (kind === "folder") return (await lstat(to)).isDirectory();
    if (kind === "link") return (await readlink(from)) === (await readlink(to));
    return kind === "file" && (await readFile(from)).equals(await readFile(to));
  } catch {
    return false;
  }
}

async function take(kind: Kind, from: string, to: string): Promise<void> {
  switch (kind) {
    case "folder":
      await mkdir(to);
      return;
    case "link":
      await symlink(await readlink(from), to);
      return;
    case "file":
      // Some disks know no second name of a file
      await link(from, to).catch(() => copyFile(from, to));
      return;
    case "other":
      throw new Error(`${from} is neither a file nor a folder, and would be lost. Move it away.`);
    default:
      kind satisfies never;
  }
}
