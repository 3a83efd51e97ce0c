import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { mistakesIn } from "../../src/content/across/mistakes-in.ts";
import { onePerValue } from "../../src/content/across/one-per-value.ts";
import type { RawContent } from "../../src/content/content.ts";
import { type Kind, kinds } from "../../src/content/kinds.ts";
import type { Mistake } from "../../src/content/mistake.ts";
import type { FolderFile } from "../../src/content/read/folder-file.ts";
import { normalise } from "../../src/content/read/normalise.ts";
import { readData } from "../../src/content/read/read-data.ts";
import { pictureNames } from "../../src/pictures/picture-names.ts";
import { workspaceOf } from "../edit/workspace-of.ts";
import { allMistakes } from "../fixtures/mistakes/all-mistakes.ts";

const folder = join(import.meta.dirname, "../fixtures/anytown/_data");

/** The data in which mistakes are planted. */
export const anytown: RawContent = (await workspaceOf(folder)).content;

/** A planted mistake that leaves its file such that it can be read. */
export type ReadableMistake = {
  about: string;
  name: string;
  kind: Kind;
  /** All data, with the mistake. */
  content: RawContent;
};

/** Those of all planted mistakes whose files can be read: what is wrong is in the values. */
export async function readableMistakes(): Promise<ReadableMistake[]> {
  const found = allMistakes.flatMap(([about, mistakes]) =>
    mistakes.map(async ({ name, file, edit }): Promise<ReadableMistake[]> => {
      const kind = kinds.find((one) => one.file === file);
      const source = await readFile(join(folder, file), "utf8").catch(() => "");
      const text = edit(source);
      if (!kind || typeof text !== "string") return [];
      const read = await readData(text, kind);
      if ("problem" in read || read.mistakes.length > 0) return [];
      return [{ about, name, kind, content: { ...anytown, [kind.name]: normalise(read.value) } }];
    }),
  );
  return (await Promise.all(found)).flat();
}

/** What is told of some content, one mistake for each value, with the kind that it is in. */
export function toldOf(
  content: RawContent,
  files: readonly FolderFile[] = [],
): { kind: Kind; mistake: Mistake }[] {
  const find = mistakesIn(content, { files, pictures: pictureNames });
  return kinds.flatMap((kind) => onePerValue(find(kind), []).map((mistake) => ({ kind, mistake })));
}
