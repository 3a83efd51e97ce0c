import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "svgo";
import { pictureFile } from "../content/picture-file.ts";

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

const cacheFolder = join(import.meta.dirname, "../../node_modules/.cache/pictures");

/** Pictures ready to stand in a page: optimised SVG, by name. */
export async function pictureMarkup(names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const entries = [...new Set(names)].map(async (name) => [name, await optimised(name)] as const);
  return new Map(await Promise.all(entries));
}

/** Optimising costs more than the rest of the build, so that its result is kept by content. */
async function optimised(name: string): Promise<string> {
  const source = await readFile(pictureFile(name), "utf8");
  const key = createHash("sha256").update(JSON.stringify(settings)).update(source).digest("hex");
  const cached = join(cacheFolder, `${key}.svg`);
  try {
    return await readFile(cached, "utf8");
  } catch {
    const { optimize } = await import("svgo");
    const { data } = optimize(source, settings);
    await mkdir(cacheFolder, { recursive: true });
    const temporary = `${cached}.${process.pid}`;
    await writeFile(temporary, data);
    await rename(temporary, cached);
    return data;
  }
}
