import {
  access,
  chmod,
  constants,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** What a data file held, and what it is to hold; nothing where it isn’t there. */
export type DataText = { file: string; before: string | undefined; after: string | undefined };

/** Why nothing was written: another program changed a file meanwhile, or it can’t be written. */
export type NotWritten =
  | { file: string; why: "changed" }
  | { file: string; why: "locked"; reason: string };

/** A byte order mark, which is no part of a file’s text, and stays where it was. */
const mark = "\ufeff";

/**
 * Writes the texts of some data files, all or none. Each is written beside its place and then renamed, so
 * that whoever ends this at any time leaves whole files. A link goes on leading where it leads.
 *
 * @param folder the folder of data files
 * @returns nothing where all is written
 */
export async function writeData(
  folder: string,
  texts: readonly DataText[],
): Promise<NotWritten | undefined> {
  const ready: { place: string; beside: string }[] = [];
  const old = new Map<string, string | undefined>();
  let at = "";
  try {
    for (const { file, before, after } of texts) {
      at = file;
      const text = await textAt(join(folder, file));
      if (text?.replace(mark, "") !== before) return { file, why: "changed" };
      const place = text === undefined ? join(folder, file) : await realpath(join(folder, file));
      if (after === undefined) continue;
      const beside = besidePlace(place);
      ready.push({ place, beside });
      await writeBeside(place, beside, text?.startsWith(mark) ? `${mark}${after}` : after);
      old.set(place, text);
    }
    for (const { place, beside } of ready) {
      at = basename(place);
      await rename(beside, place);
    }
    for (const { file } of texts.filter(({ after }) => after === undefined)) {
      at = file;
      await rm(join(folder, file));
    }
    return undefined;
  } catch (error) {
    // What was renamed before the one that couldn’t be
    for (const [place, text] of old) {
      if (text === undefined) await rm(place, { force: true });
      else if ((await textAt(place)) !== text) await writeFile(place, text);
    }
    return { file: at, why: "locked", reason: (error as Error).message };
  } finally {
    for (const { beside } of ready) await rm(beside, { force: true });
  }
}

/** Where the new text of a file is written before it takes the file’s place. */
export const besidePlace = (place: string): string =>
  join(dirname(place), `.${basename(place)}.new`);

async function writeBeside(place: string, beside: string, text: string): Promise<void> {
  const found = await stat(place).catch(() => undefined);
  if (found) await access(place, constants.W_OK);
  await writeFile(beside, text);
  if (found) await chmod(beside, found.mode);
}

async function textAt(place: string): Promise<string | undefined> {
  try {
    return await readFile(place, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
