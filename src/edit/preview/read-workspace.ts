import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { markedTexts } from "../../content/across/marked.ts";
import type { Kind } from "../../content/kinds.ts";
import type { Problem } from "../../content/problem.ts";
import { rawContent } from "../../load/raw-content.ts";
import type { DataFolder } from "../../load/read-folder.ts";
import { readPictures } from "../../pictures/read-pictures.ts";
import { listedPictures } from "../listed-pictures.ts";
import type { Workspace } from "../workspace.ts";
import { base, type EditRoom } from "./edit-room.ts";

/** What forms work on, from a folder of data files that was read. */
export async function readWorkspace(folder: DataFolder, { today }: EditRoom): Promise<Workspace> {
  const content = rawContent(folder);
  const used = markedTexts(content, "isPicture").map(({ value }) => value);
  const { list, drawings } = await packedPictures();
  return {
    content,
    files: folder.further,
    pictures: listedPictures(list, { used, drawings }),
    today,
    base,
  };
}

type PackedPictures = { list: string; drawings: ReadonlyMap<string, string> };

/** Unpacked once, when the first form is opened: it takes a moment. */
let packed: Promise<PackedPictures> | undefined;

function packedPictures(): Promise<PackedPictures> {
  packed ??= unpack().catch((error) => {
    packed = undefined;
    throw error;
  });
  return packed;
}

async function unpack(): Promise<PackedPictures> {
  const folder = join(import.meta.dirname, "../../pictures");
  const [list, archive] = await Promise.all([
    readFile(join(folder, "words.txt"), "utf8"),
    readFile(join(folder, "openmoji.json.br")),
  ]);
  return { list, drawings: await readPictures(archive) };
}

/** Why a kind can’t be edited by form: its file isn’t there, bears another name, or can’t be read. */
export function unreadable(
  { name, strays, files }: DataFolder,
  { name: kind, file }: Kind,
): Problem | undefined {
  const path = `${name}/${file}`;
  const found = files.find((one) => one.kind.name === kind)?.file;
  if (!found) return strays.problems.find((problem) => problem.file === path);
  return "problem" in found ? { file: path, ...found.problem } : undefined;
}
