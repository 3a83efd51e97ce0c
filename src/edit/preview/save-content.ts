import type { RawContent } from "../../content/content.ts";
import { type KindName, kinds } from "../../content/kinds.ts";
import type { FileProblem } from "../../content/problem.ts";
import type { DataFolder } from "../../load/read-folder.ts";
import { type DataText, writeData } from "../../load/write-data.ts";
import { newDataFile } from "../patch/new-data-file.ts";
import { patchData } from "../patch/patch-data.ts";

/** Why nothing was saved, and because of which file of the folder. */
export type NotSaved = { file: string } & (
  | { why: "changed" | "locked" }
  | { why: "unfit"; problem: FileProblem }
);

/**
 * Writes an edit into the data files that it changes: all of them or none, and no value but those that
 * differ.
 *
 * @param read the folder as it was read for the edit
 * @returns nothing where all is written
 */
export async function saveContent(
  folder: string,
  read: DataFolder,
  {
    before,
    after,
    changed,
  }: { before: RawContent; after: RawContent; changed: readonly KindName[] },
): Promise<NotSaved | undefined> {
  const texts: DataText[] = [];
  for (const kind of kinds.filter(({ name }) => changed.includes(name))) {
    const file = read.files.find((one) => one.kind.name === kind.name)?.file;
    if (!file) {
      const text = newDataFile(kind, after[kind.name]);
      texts.push({ file: kind.file, before: undefined, after: text });
      continue;
    }
    if ("problem" in file) return { file: kind.file, why: "unfit", problem: file.problem };
    const patched = patchData(file.source, kind, before[kind.name], after[kind.name]);
    if ("problem" in patched) return { file: kind.file, why: "unfit", problem: patched.problem };
    texts.push({ file: kind.file, before: file.source, after: patched.source });
  }
  return writeData(folder, texts);
}
