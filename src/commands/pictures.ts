import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tell } from "check-barriers/text";
import { packPictures } from "../packages/pack-pictures.ts";
import { runNpm } from "../packages/run-npm.ts";

const pictures = join(import.meta.dirname, "../pictures");

/**
 * The command behind `npm run pictures -- <version>`: takes the pictures of a version of OpenMoji from
 * npm into `src/pictures/`. The same version gives the same bytes again.
 *
 * @returns the exit code: 0 when they are there, 2 when they can’t be had
 */
async function takePictures([version = ""]: string[]): Promise<0 | 2> {
  const folder = await mkdtemp(join(tmpdir(), "pictures-"));
  try {
    if (!/^\d+\.\d+\.\d+$/.test(version)) {
      throw new Error("Name a version of OpenMoji: npm run pictures -- 17.0.0");
    }
    // npm holds what it downloads to the registry’s checksum
    const { code, stderr } = await runNpm(["pack", `openmoji@${version}`], folder);
    const [tarball = ""] = await readdir(folder);
    if (code !== 0 || tarball === "") throw new Error(stderr.trim());
    const packed = packPictures(await readFile(join(folder, tarball)));
    for (const [name, bytes] of Object.entries(packed))
      await writeFile(join(pictures, name), bytes);
    tell(process.stdout, `The pictures of OpenMoji ${version} are in src/pictures.\n`);
    return 0;
  } catch (error) {
    tell(process.stderr, `No pictures were taken: ${(error as Error).message}\n`);
    return 2;
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) process.exitCode = await takePictures(process.argv.slice(2));
