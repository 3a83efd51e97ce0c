import { cp, mkdir, readdir, readFile, rename, rmdir, writeFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { kinds } from "../content/kinds.ts";
import { asId } from "../content/values/id.ts";
import { checkPlace } from "../publish/output/check-place.ts";
import { diskSentence } from "../publish/output/disk-sentence.ts";
import { realPath } from "../publish/output/real-path.ts";
import { closeWorkFolder, openWorkFolder, recover } from "../publish/output/work-folder.ts";

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

/**
 * Copies a project into a new folder, with data files that are valid and say TODO wherever words are
 * to be written. The folder is there whole, or not at all.
 *
 * @param project the top of the project
 * @param target a folder that is empty or not there yet, outside the project
 * @throws a plain sentence when the folder isn’t empty or can’t be used
 */
export async function copyProject(project: string, target: string): Promise<void> {
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
    await fillFolder(project, fresh, asId(basename(place)) || "our-strategy");
    // Windows moves nothing onto a folder that is there, however empty
    await rmdir(place).catch(() => undefined);
    await rename(fresh, place).catch((error) => {
      throw diskSentence(place, error);
    });
  } finally {
    closeWorkFolder(work, place);
  }
}

async function fillFolder(project: string, folder: string, name: string): Promise<void> {
  await mkdir(folder);
  for (const entry of await readdir(project)) {
    await cp(join(project, entry), join(folder, entry), {
      recursive: true,
      filter: (source) => !left.has(relative(project, source).split(sep).join("/")),
    });
  }
  await mkdir(join(folder, "_data"));
  const starters = new Set(await readdir(join(project, "src/new/starter/_data")));
  for (const { file } of kinds.filter(({ file }) => starters.has(file))) {
    await writeFile(join(folder, "_data", file), await starterFile(project, file));
  }
  for (const file of ["package.json", "package-lock.json"]) {
    await renamePackage(join(folder, file), name);
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

/** The comment that explains the file here, above the starter’s data. */
async function starterFile(project: string, file: string): Promise<string> {
  const own = await readFile(join(project, "_data", file), "utf8");
  const comment = /^(?:\/\/.*\n)+/.exec(own)?.[0] ?? "";
  const starter = await readFile(join(project, "src/new/starter/_data", file), "utf8");
  return `${comment}\n${starter.replace('"../../../../src/', '"../src/')}`;
}

async function renamePackage(path: string, name: string): Promise<void> {
  const text = await readFile(path, "utf8");
  const { name: old } = JSON.parse(text) as { name: string };
  await writeFile(
    path,
    text.replaceAll(`"name": "${old}"`, () => `"name": "${name}"`),
  );
}
