import { cp, mkdir, readdir, readFile, rename, rmdir, writeFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { kinds } from "../content/kinds.ts";
import { checkPlace } from "../publish/output/check-place.ts";
import { diskSentence } from "../publish/output/disk-sentence.ts";
import { realPath } from "../publish/output/real-path.ts";
import { closeWorkFolder, openWorkFolder, recover } from "../publish/output/work-folder.ts";
import { namePackage } from "./name-package.ts";
import type { StarterName } from "./starter-names.ts";

/** What belongs to this publication or this machine alone, as paths from the top of the project. */
const left = new Set([
  ".git",
  "_data",
  "_files",
  "bench/node_modules",
  "bench/results",
  "coverage",
  "dist",
  "node_modules",
  "tests/this-publication",
]);

/** The folder of data files that each starter gives. */
const folders: Record<StarterName, string> = {
  empty: "src/new/starter/_data",
  example: "src/new/example/_data",
};

/**
 * Copies a project into a new folder, with data files that are valid. The folder is there whole, or
 * not at all.
 *
 * @param project the top of the project
 * @param target a folder that is empty or not there yet, outside the project
 * @param starter what the data files say: `empty` ones say TODO wherever words are to be written,
 * `example` is a whole strategy of a made-up place
 * @throws a plain sentence when the folder isn’t empty or can’t be used
 */
export async function copyProject(
  project: string,
  target: string,
  starter: StarterName = "empty",
): Promise<void> {
  const place = checkPlace(target, join(project, "_data"), "../my-strategy");
  if (place.startsWith(`${realPath(project)}${sep}`)) {
    throw new Error("The folder is inside this project. Choose one beside it: ../my-strategy");
  }
  if ((await entriesOf(place)).length > 0) {
    throw new Error(`The folder ${basename(place)} isn’t empty. Choose a new one.`);
  }
  await recover(place);
  const work = await openWorkFolder(place).catch((error) => {
    throw diskSentence(place, error);
  });
  try {
    const fresh = join(work, "new");
    await fillFolder(project, fresh, starter);
    await namePackage(fresh, basename(place));
    // Windows moves nothing onto a folder that is there, however empty
    await rmdir(place).catch(() => undefined);
    await rename(fresh, place).catch((error) => {
      throw diskSentence(place, error);
    });
  } finally {
    closeWorkFolder(work, place);
  }
}

async function fillFolder(project: string, folder: string, starter: StarterName): Promise<void> {
  await mkdir(folder);
  for (const entry of await readdir(project)) {
    await cp(join(project, entry), join(folder, entry), {
      recursive: true,
      filter: (source) => !left.has(relative(project, source).split(sep).join("/")),
    });
  }
  await mkdir(join(folder, "_files"));
  await writeFile(join(folder, "_files/.gitkeep"), "");
  await mkdir(join(folder, "_data"));
  for (const { file } of kinds) {
    const text = await starterFile(project, starter, file);
    if (text) await writeFile(join(folder, "_data", file), text);
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new Error(`The folder ${basename(folder)} can’t be opened.`);
  }
}

/** The comment at the top of a data file, which explains it. */
const comment = /^(?:\/\/.*\n)+/;

/**
 * The starter’s data below the comment that explains the file: the one here, or, of a kind that this
 * publication has nothing of, that of the empty starter. Nothing where the starter lacks the file.
 */
async function starterFile(
  project: string,
  starter: StarterName,
  file: string,
): Promise<string | undefined> {
  const [own = "", empty = "", given = ""] = await Promise.all(
    ["_data", folders.empty, folders[starter]].map((folder) =>
      readFile(join(project, folder, file), "utf8").catch(() => ""),
    ),
  );
  if (!given) return undefined;
  const [explained = ""] = comment.exec(own) ?? comment.exec(empty) ?? [];
  const data = given.replace(comment, "").trimStart();
  return `${explained}\n${data.replace('"../../../../src/', '"../src/')}`;
}
