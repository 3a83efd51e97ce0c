import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(
  dirname(fileURLToPath(import.meta.resolve("openmoji/package.json"))),
  "color",
  "svg",
);

/** The absolute path of a picture’s SVG file in the OpenMoji package. It may not exist. */
export function pictureFile(name: string): string {
  return join(folder, `${name}.svg`);
}
