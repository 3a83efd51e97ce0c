import { join } from "node:path";
import type { RawContent } from "../../content/content.ts";
import { type KindName, kinds } from "../../content/kinds.ts";
import type { FileProblem } from "../../content/problem.ts";
import type { DataFolder } from "../../load/read-folder.ts";
import { newDataFile } from "../patch/new-data-file.ts";
import { patchData } from "../patch/patch-data.ts";
import { bytesAt, type FileChange, writeFiles } from "./write-files.ts";

/** Why nothing was saved, and because of which file of the folder. */
export type NotSaved = { file: string } & (
  | { why: "changed" | "locked" }
  | { why: "unfit"; problem: FileProblem }
);

/** Bytes at the start of some files, which are no part of their text. */
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

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
  const changes: FileChange[] = [];
  for (const kind of kinds.filter(({ name }) => changed.includes(name))) {
    const path = join(folder, kind.file);
    const bytes = await bytesAt(path);
    const file = read.files.find((one) => one.kind.name === kind.name)?.file;
    if (!file) {
      if (bytes) return { file: kind.file, why: "changed" };
      const text = newDataFile(kind, after[kind.name]);
      changes.push({ path, before: undefined, after: Buffer.from(text) });
      continue;
    }
    if ("problem" in file) return { file: kind.file, why: "unfit", problem: file.problem };
    const start = bytes?.subarray(0, 3).equals(mark) ? mark : Buffer.alloc(0);
    if (!bytes?.subarray(start.length).equals(Buffer.from(file.source)))
      return { file: kind.file, why: "changed" };
    const patched = patchData(file.source, kind, before[kind.name], after[kind.name]);
    if ("problem" in patched) return { file: kind.file, why: "unfit", problem: patched.problem };
    const text = Buffer.from(patched.source);
    changes.push({ path, before: bytes, after: Buffer.concat([start, text]) });
  }
  const failed = await writeFiles(changes);
  if (!failed) return undefined;
  const { path } = failed;
  return { file: path.slice(folder.length + 1), why: failed.why };
}
