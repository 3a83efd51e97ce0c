import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openCache } from "check-barriers/cache";
import type { Config } from "svgo";
import { readPictures } from "../pictures/read-pictures.ts";
import { cropping } from "./cropping.ts";

/** Pictures are drawn on 72 units and shown at 128 CSS px at most: a tenth of a unit can’t be seen. */
const settings: Config = {
  multipass: true,
  floatPrecision: 1,
  plugins: [
    "preset-default",
    "removeDimensions",
    { name: "removeAttrs", params: { attrs: ["id", "class"] } },
  ],
};

const cache = openCache(join(import.meta.dirname, "../../node_modules/.cache/pictures"));

const archivePath = join(import.meta.dirname, "../pictures/openmoji.json.br");

/** Pictures ready to stand in a page: optimised SVG, by name. */
export async function pictureMarkup(names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const archive = await readFile(archivePath);
  // Optimising costs more than the rest of the build, so that its result is kept by what it is made from
  const digest = createHash("sha256").update(archive).digest("hex");
  const key = JSON.stringify([settings, cropping, digest]);
  let pictures: ReturnType<typeof readPictures> | undefined;
  const entries = [...new Set(names)].map(async (name) => {
    const kept = await cache.read(`${name}.svg`, key);
    if (kept) return [name, kept.toString()] as const;
    pictures ??= readPictures(archive);
    const source = (await pictures).get(name);
    if (!source) throw new Error(`There is no picture with the name ${name}.`);
    return [name, await optimised(name, source, key)] as const;
  });
  return new Map(await Promise.all(entries));
}

async function optimised(name: string, source: string, key: string): Promise<string> {
  const [{ optimize }, { cropPicture }] = await Promise.all([
    import("svgo"),
    import("./crop-picture.ts"),
  ]);
  const data = cropPicture(optimize(source, settings).data);
  await cache.write(`${name}.svg`, key, data);
  return data;
}
