import { brotliCompressSync, constants, gunzipSync } from "node:zlib";
import { readTar } from "./read-tar.ts";

/** The files of `src/pictures/` that are OpenMoji’s, by name. */
export type Packed = Record<"openmoji.json.br" | "names.txt" | "LICENSE.txt", Buffer | string>;

/**
 * Takes from OpenMoji’s package what a site can need of it, the coloured pictures, as one file. The
 * package itself is 11,700 files: two drawings of each picture, each of them twice.
 *
 * @param tarball the package, as `npm pack` brings it
 * @throws a plain sentence where it holds no pictures or no licence
 */
export function packPictures(tarball: Buffer): Packed {
  const pictures: [name: string, svg: string][] = [];
  let licence: Buffer | undefined;
  for (const { name, bytes } of readTar(gunzipSync(tarball))) {
    const [, picture] = /^package\/color\/svg\/([\dA-F-]+)\.svg$/.exec(name) ?? [];
    if (picture) pictures.push([picture, bytes.toString()]);
    if (name === "package/LICENSE.txt") licence = bytes;
  }
  if (pictures.length === 0) throw new Error("The package has no pictures in color/svg.");
  if (!licence) throw new Error("The package has no LICENSE.txt.");
  pictures.sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(Object.fromEntries(pictures));
  return {
    // The pictures have much in common, so that the window is to hold many of them
    "openmoji.json.br": brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_LGWIN]: 24 },
    }),
    "names.txt": pictures.map(([name]) => `${name}\n`).join(""),
    "LICENSE.txt": licence,
  };
}
