import { randomUUID } from "node:crypto";
import {
  access,
  constants,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file to be written: its path, the bytes that stood there when it was read, and those that are to. */
export type FileChange = { path: string; before: Buffer | undefined; after: Buffer };

/** Why nothing was written. */
export type NotWritten = { path: string; why: "changed" | "locked" };

/**
 * Writes some files, all or none. Each is written beside its place first, under a name that nobody
 * reads, and takes its place by being renamed, so that a power cut leaves no half file.
 *
 * @returns nothing where all is written; else the file that another program changed meanwhile, or the
 * one that can’t be written
 */
export async function writeFiles(changes: readonly FileChange[]): Promise<NotWritten | undefined> {
  const fresh: { place: string; beside: string; change: FileChange }[] = [];
  const done: FileChange[] = [];
  let at = "";
  try {
    for (const change of changes) {
      at = change.path;
      // A link goes on leading where it leads
      const place = change.before ? await realpath(change.path) : change.path;
      if (change.before) await access(place, constants.W_OK);
      const beside = join(dirname(place), `.${basename(place)}.${randomUUID()}`);
      fresh.push({ place, beside, change });
      const mode = change.before ? (await stat(place)).mode : 0o644;
      await writeFile(beside, change.after, { flag: "wx", mode });
    }
    for (const { path, before } of changes) {
      if (!isSame(await bytesAt(path), before)) return { path, why: "changed" };
    }
    for (const { place, beside, change } of fresh) {
      at = change.path;
      await rename(beside, place);
      done.push({ ...change, path: place });
    }
    return undefined;
  } catch {
    for (const { path, before } of done) {
      await (before ? writeFile(path, before) : rm(path, { force: true }));
    }
    return { path: at, why: "locked" };
  } finally {
    for (const { beside } of fresh) await rm(beside, { force: true });
  }
}

/** What stands in a file; nothing where there is none. */
export async function bytesAt(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

const isSame = (one: Buffer | undefined, other: Buffer | undefined): boolean =>
  one === undefined || other === undefined ? one === other : one.equals(other);
