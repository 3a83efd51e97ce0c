import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageName } from "./package-name.ts";

/**
 * Gives the package of a copied project a name and a description of its own, where it and its lock
 * file have those of the project that it was copied from.
 *
 * @param copy the top of the copy
 * @param folder the name that its folder will have
 */
export async function namePackage(copy: string, folder: string): Promise<void> {
  const path = join(copy, "package.json");
  const lockPath = join(copy, "package-lock.json");
  const text = await readFile(path, "utf8");
  const lock = await readFile(lockPath, "utf8");
  const { name, description } = JSON.parse(text) as { name: string; description: string };
  const { packages } = JSON.parse(lock) as { packages: Record<string, unknown> };
  const newName = packageName(folder, Object.keys(packages));
  const named = replaced(text, "name", name, newName);
  const words = `${folder}: a public strategy as a static, accessible site`;
  await writeFile(path, replaced(named, "description", description, words));
  await writeFile(lockPath, replaced(lock, "name", name, newName));
}

/** Writes another value wherever a field of JSON has the old one, and leaves all else as it is. */
const replaced = (json: string, field: string, old: string, value: string): string =>
  json.replaceAll(
    `"${field}": ${JSON.stringify(old)}`,
    () => `"${field}": ${JSON.stringify(value)}`,
  );
