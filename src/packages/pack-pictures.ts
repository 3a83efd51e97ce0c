import { brotliCompressSync, constants, gunzipSync } from "node:zlib";
import { readTar } from "./read-tar.ts";

/** The files of `src/pictures/` that are OpenMoji’s, by name. */
export type Packed = Record<
  "openmoji.json.br" | "names.txt" | "words.txt" | "LICENSE.txt",
  Buffer | string
>;

/**
 * Takes from OpenMoji’s package what a site can need of it, the coloured pictures, as one file. The
 * package itself is 11,700 files: two drawings of each picture, each of them twice.
 *
 * @param tarball the package, as `npm pack` brings it
 * @throws a plain sentence where it holds no pictures, no words for them or no licence
 */
export function packPictures(tarball: Buffer): Packed {
  const pictures: [name: string, svg: string][] = [];
  let licence: Buffer | undefined;
  let words: Buffer | undefined;
  for (const { name, bytes } of readTar(gunzipSync(tarball))) {
    const [, picture] = /^package\/color\/svg\/([\dA-F-]+)\.svg$/.exec(name) ?? [];
    if (picture) pictures.push([picture, bytes.toString()]);
    if (name === "package/LICENSE.txt") licence = bytes;
    if (name === "package/data/openmoji.json") words = bytes;
  }
  if (pictures.length === 0) throw new Error("The package has no pictures in color/svg.");
  if (!words) throw new Error("The package has no data/openmoji.json.");
  if (!licence) throw new Error("The package has no LICENSE.txt.");
  pictures.sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(Object.fromEntries(pictures));
  return {
    // The pictures have much in common, so that the window is to hold many of them
    "openmoji.json.br": brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_LGWIN]: 24 },
    }),
    "names.txt": pictures.map(([name]) => `${name}\n`).join(""),
    "words.txt": pictureWords(words.toString(), new Set(pictures.map(([name]) => name))),
    "LICENSE.txt": licence,
  };
}

/** What OpenMoji’s list says of a picture, as far as it is used here. */
type Listed = {
  hexcode: string;
  annotation: string;
  group: string;
  subgroups: string;
  tags: string;
  openmoji_tags: string;
  skintone: string | number;
};

/**
 * A line for each picture that can be chosen by its title: name, title and further words, in OpenMoji’s
 * order, in which what belongs together stands together. Of people in all tones of skin the yellow
 * ones alone are listed; the others have the same words.
 */
function pictureWords(list: string, names: ReadonlySet<string>): string {
  const entries = JSON.parse(list) as Listed[];
  return entries
    .filter(({ hexcode, skintone }) => names.has(hexcode) && skintone === "")
    .map((entry) => `${entry.hexcode}\t${entry.annotation}\t${furtherWords(entry).join(" ")}\n`)
    .join("");
}

function furtherWords({ annotation, group, subgroups, tags, openmoji_tags }: Listed): string[] {
  const title = annotation.toLowerCase();
  const words = [group, subgroups, tags, openmoji_tags]
    .join(" ")
    .toLowerCase()
    .split(/[\s,-]+/);
  return [...new Set(words)].filter((word) => word !== "" && !title.includes(word));
}
