import type { RawContent } from "../content/content.ts";
import { kinds } from "../content/kinds.ts";
import { normalise } from "../content/read/normalise.ts";
import type { DataFolder } from "./read-folder.ts";

/**
 * What a folder of data files says, before it is judged. A file that can’t be read gives nothing; one
 * that may be absent, and is, gives what is read in its place.
 */
export function rawContent({ strays, files }: Pick<DataFolder, "strays" | "files">): RawContent {
  const raw: RawContent = {};
  for (const { name: kind, file, whenAbsent } of kinds) {
    if (whenAbsent !== undefined && strays.missing.has(file))
      raw[kind] = structuredClone(whenAbsent);
  }
  for (const { kind, file } of files) {
    if (!("problem" in file)) raw[kind.name] = normalise(file.value);
  }
  return raw;
}
