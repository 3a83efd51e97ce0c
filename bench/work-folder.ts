import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

const results = join(import.meta.dirname, "results");

/**
 * Gives a part of the bench a folder to work in, removed afterwards. It lies inside the project, so
 * that what is generated there finds the project’s packages, and all that is compared uses one disk.
 */
export async function inWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(results, { recursive: true });
  const folder = await mkdtemp(join(results, "work-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
