import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openCache } from "check-barriers/cache";
import type { Config } from "svgo";
import { pictureFile } from "../content/across/picture-file.ts";
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

/** Pictures ready to stand in a page: optimised SVG, by name. */
export async function pictureMarkup(names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const entries = [...new Set(names)].map(async (name) => [name, await optimised(name)] as const);
  return new Map(await Promise.all(entries));
}

/** Optimising costs more than the rest of the build, so that its result is kept by content. */
async function optimised(name: string): Promise<string> {
  const source = await readFile(pictureFile(name), "utf8");
  const key = JSON.stringify([settings, cropping, source]);
  const kept = await cache.read(`${name}.svg`, key);
  if (kept) return kept.toString();
  const [{ optimize }, { cropPicture }] = await Promise.all([
    import("svgo"),
    import("./crop-picture.ts"),
  ]);
  const data = cropPicture(optimize(source, settings).data);
  await cache.write(`${name}.svg`, key, data);
  return data;
}
