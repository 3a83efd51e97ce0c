import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { asId } from "../content/id.ts";
import { kinds } from "../content/kinds.ts";

/** What belongs to this publication or this machine alone, as paths from the top of the project. */
const left = new Set([
  ".git",
  "_data",
  "bench/results",
  "coverage",
  "dist",
  "node_modules",
  "tests/this-publication",
]);

/**
 * Copies a project into a new folder, with data files that are valid and say TODO wherever words are
 * to be written.
 *
 * @param project the top of the project
 * @param target a folder that is empty or not there yet, outside the project
 * @throws a plain sentence when the folder isn’t empty or can’t be used
 */
export async function copyProject(project: string, target: string): Promise<void> {
  if (`${resolve(target)}${sep}`.startsWith(`${resolve(project)}${sep}`)) {
    throw new Error("The folder is inside this project. Choose one beside it: ../my-strategy");
  }
  if ((await entriesOf(target)).length > 0) {
    throw new Error(`The folder ${basename(target)} isn’t empty. Choose a new one.`);
  }
  await mkdir(target, { recursive: true });
  for (const name of await readdir(project)) {
    await cp(join(project, name), join(target, name), {
      recursive: true,
      filter: (source) => !left.has(relative(project, source).split(sep).join("/")),
    });
  }
  await mkdir(join(target, "_data"));
  for (const { file } of kinds) {
    await writeFile(join(target, "_data", file), await starterFile(project, file));
  }
  const name = asId(basename(target)) || "our-strategy";
  for (const file of ["package.json", "package-lock.json"]) {
    await renamePackage(join(target, file), name);
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
