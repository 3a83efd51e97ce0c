import { type DataText, writeData } from "../load/write-data.ts";

/**
 * Writes what proposals make of the data files, all or none.
 *
 * @throws a plain sentence when one can’t be written, or isn’t any more what it was
 */
export async function writeAccepted(folder: string, texts: readonly DataText[]): Promise<void> {
  const failed = await writeData(folder, texts);
  if (!failed) return;
  if (failed.why === "changed") {
    throw new Error(`${failed.file} was changed by another program meanwhile.`);
  }
  throw new Error(`${failed.file} can’t be written: ${failed.reason}.`);
}
