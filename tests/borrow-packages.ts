import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * Gives a copy of the project the packages of this one. They are shared; what builds and tests keep
 * from before, in folders of their own whose names begin with a point, is not.
 */
export async function borrowPackages(project: string): Promise<void> {
  await mkdir(join(project, "node_modules"));
  const packages = (await readdir(join(root, "node_modules"))).filter((name) => name[0] !== ".");
  for (const name of packages) {
    // The copy has a gate of its own
    const here =
      name === "check-barriers" ? join(project, "gate") : join(root, "node_modules", name);
    await symlink(here, join(project, "node_modules", name), "junction");
  }
}
