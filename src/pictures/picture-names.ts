import { readFileSync } from "node:fs";
import { join } from "node:path";

const list = readFileSync(join(import.meta.dirname, "names.txt"), "utf8");

/** The names of all pictures: OpenMoji’s, by their code points. Each stands in the archive beside. */
export const pictureNames: ReadonlySet<string> = new Set(list.trim().split(/\r?\n/));
