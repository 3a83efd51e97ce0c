import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Components } from "./licence-list.ts";
import { runNpm } from "./run-npm.ts";

/** A list of all packages in CycloneDX, of which this is read. https://cyclonedx.org/docs/1.5/json/ */
export type Sbom = Components & { metadata: { component: { name: string; version: string } } };

/**
 * Asks npm for the list of all packages that a lock file names, the same on every system.
 *
 * https://docs.npmjs.com/cli/commands/npm-sbom
 *
 * @param folder the one that holds the lock file
 * @throws with npm’s own words when it can’t tell
 */
export async function readSbom(folder: string): Promise<Sbom> {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const { code, stdout, stderr } = await runNpm(args, folder);
  if (code !== 0) throw new Error(stderr.trim());
  const sbom = JSON.parse(stdout) as Sbom;
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8")) as Lock;
  return {
    ...sbom,
    metadata: {
      ...sbom.metadata,
      // npm takes the name of the folder, which is another on each machine.
      component: { ...sbom.metadata.component, name: lock.name },
    },
    // The gate is a part of this project, and no package of others
    components: sbom.components
      .filter(({ name }) => !(name in lock.packages))
      .map((component) => {
        // npm drops what isn’t written as SPDX has it; the lock file has the package’s own words.
        const own = licenceIn(lock, component);
        const named = (component.licenses ?? []).length > 0;
        return named || !own ? component : { ...component, licenses: [{ license: { name: own } }] };
      }),
  };
}

type Lock = { name: string; packages: Record<string, { version?: string; license?: string }> };

/** A package may lie inside another that needs a version of its own. */
const licenceIn = ({ packages }: Lock, { name, version }: { name: string; version: string }) =>
  Object.entries(packages).find(
    ([path, found]) => path.endsWith(`node_modules/${name}`) && found.version === version,
  )?.[1].license;
