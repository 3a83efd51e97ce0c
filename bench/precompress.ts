import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { listFiles } from "../src/publish/list-files.ts";

/** What the files of a kind weigh, in bytes. */
export type Weight = { path: string; raw: number; gzip: number; brotli: number };

const brotli = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};

/** Puts a `.br` and a `.gz` file beside each page of a folder, and gives what each weighs. */
export async function precompress(folder: string): Promise<Weight[]> {
  const pages = (await listFiles(folder)).filter((path) => path.endsWith(".html"));
  const weights: Weight[] = [];
  for (const path of pages) {
    const bytes = await readFile(join(folder, path));
    const br = await promisify(brotliCompress)(bytes, brotli);
    const gz = await promisify(gzip)(bytes, { level: 9 });
    await writeFile(join(folder, `${path}.br`), br);
    await writeFile(join(folder, `${path}.gz`), gz);
    weights.push({ path, raw: bytes.length, gzip: gz.length, brotli: br.length });
  }
  return weights;
}
