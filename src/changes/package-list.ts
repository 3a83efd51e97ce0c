import { readFile } from "node:fs/promises";
import { join } from "node:path";

type Locked = { version?: string; resolved?: string; integrity?: string; dev?: boolean };

/**
 * Lists the packages that a version of this project needs to be built, in a form that is equal where
 * they are the same. Packages for development alone are passed over: no build loads them.
 *
 * @param folder the top of the project
 * @returns what its lock file names, or its `package.json` where there is no lock file
 */
export async function packageList(folder: string): Promise<string> {
  const lock = await readJson(join(folder, "package-lock.json"));
  if (lock) {
    const packages = Object.entries((lock.packages ?? lock.dependencies ?? {}) as object);
    const needed = packages.filter(([path, { dev }]: [string, Locked]) => path !== "" && !dev);
    return JSON.stringify(needed.map(identity).sort());
  }
  const { dependencies, optionalDependencies } =
    (await readJson(join(folder, "package.json"))) ?? {};
  return JSON.stringify({ dependencies, optionalDependencies });
}

/** The fingerprint tells a package best: the same one may come from several registries. */
const identity = ([path, { version, resolved, integrity }]: [string, Locked]): string =>
  [path, integrity ?? `${version} ${resolved}`].join(" ");

async function readJson(file: string): Promise<Record<string, unknown> | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}
