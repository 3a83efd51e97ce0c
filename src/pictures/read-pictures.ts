import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";

/**
 * The SVG of each picture, by name, as OpenMoji publishes it.
 *
 * @param archive what `packPictures` made
 */
export async function readPictures(archive: Buffer): Promise<ReadonlyMap<string, string>> {
  const text = await promisify(brotliDecompress)(archive);
  return new Map(Object.entries(JSON.parse(text.toString())));
}
