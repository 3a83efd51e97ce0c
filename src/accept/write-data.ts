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

const mark = "\ufeff";

/**
 * Writes the texts of some data files, all or none. Each is written beside its place and then renamed, so
 * that whoever ends this at any time leaves whole files.
 *
 * @param folder the folder of data files
 * @throws a plain sentence when one can’t be written, or isn’t any more what it was
 */
export async function writeData(folder: string, texts: readonly DataText[]): Promise<void> {
  const ready: { place: string; beside: string }[] = [];
  const old = new Map<string, string | undefined>();
  try {
    for (const { file, before, after } of texts) {
      const named = join(folder, file);
      const place = before === undefined ? named : await realpath(named);
      const text = await textAt(place);
      if (text?.replace(mark, "") !== before) {
        throw new Error(`${file} was changed by another program meanwhile.`);
      }
      old.set(place, text);
      if (after === undefined) continue;
      const beside = besidePlace(place);
      ready.push({ place, beside });
      await writeBeside(place, beside, after);
    }
    for (const { place, beside } of ready) await rename(beside, place);
    const gone = texts.filter(({ after }) => after === undefined);
    for (const { file } of gone) await rm(join(folder, file), { force: true });
  } catch (error) {
    // What was renamed before the one that couldn’t be
    for (const [place, text] of old) {
      if (text === undefined) await rm(place, { force: true });
      else if ((await textAt(place)) !== text) await writeFile(place, text);
    }
    throw error;
  } finally {
    for (const { beside } of ready) await rm(beside, { force: true });
  }
}

/** Where the new text of a file is written before it takes the file’s place. */
export const besidePlace = (place: string): string =>
  join(dirname(place), `.${basename(place)}.accepted`);

async function writeBeside(place: string, beside: string, text: string): Promise<void> {
  const old = await textAt(place);
  if (old === undefined) return writeFile(beside, text);
  await access(place, constants.W_OK);
  await writeFile(beside, old.startsWith(mark) ? `${mark}${text}` : text);
  await chmod(beside, (await stat(place)).mode);
}

async function textAt(place: string): Promise<string | undefined> {
  try {
    return await readFile(place, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
