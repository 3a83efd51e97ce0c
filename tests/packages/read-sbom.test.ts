import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockFolders } from "../../src/packages/lock-folders.ts";
import { readSbom } from "../../src/packages/read-sbom.ts";
import { runNpm } from "../../src/packages/run-npm.ts";

const root = join(import.meta.dirname, "../..");
const readJson = async (name: string) => JSON.parse(await readFile(join(root, name), "utf8"));

describe("the list of packages", () => {
  it("names the project as itself, whatever its folder is called", async () => {
    const { name, version, license } = await readJson("package.json");
    const { metadata } = await readSbom(root);
    expect(metadata.component).toMatchObject({
      name,
      version,
      licenses: [{ license: { id: license } }],
    });
  });

  it.each(lockFolders)(
    "names each package of the lock file in %s, with a licence",
    async (folder) => {
      const { packages } = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
      const locked = Object.entries<{ version: string; link?: true }>(packages)
        .filter(([path, { link }]) => path.includes("node_modules/") && !link)
        .map(([path, { version }]) => `${path.split("node_modules/").at(-1)} ${version}`);
      const { components } = await readSbom(folder);
      const named = new Set(components.map(({ name, version }) => `${name} ${version}`));
      expect([...named].sort()).toEqual([...new Set(locked)].sort());
      const silent = components.filter(({ licenses = [] }) => licenses.length === 0);
      expect(silent).toEqual([]);
    },
  );

  it("is what npm run sbom prints", async () => {
    const { code, stdout } = await runNpm(["run", "--silent", "sbom"], root);
    expect(code).toBe(0);
    const { components, metadata } = JSON.parse(stdout);
    const expected = await readSbom(root);
    expect(components).toEqual(expected.components);
    expect(metadata.component).toEqual(expected.metadata.component);
  });
});
