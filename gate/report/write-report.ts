import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { visible } from "../text/visible.ts";

/** Writes a report into a file, whose folder is made if need be. Nothing hidden gets into it. */
export async function writeReport(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, visible(text));
}
