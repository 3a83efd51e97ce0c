import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { realData } from "../real-data.ts";

/** Names that files for readers may rightly have. */
export const rightFiles = [
  "plan-2024.pdf",
  "cynllun_2.1.docx",
  "listen.mp3",
  "braille.brf",
] as const;

/** Puts the files that edited data may name beside a folder of data: the real ones, and those above. */
export async function writeRightFiles(data: string): Promise<void> {
  const folder = join(dirname(data), "_files");
  await mkdir(folder, { recursive: true });
  const real = join(dirname(realData), "_files");
  await cp(real, folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  for (const name of rightFiles) await writeFile(join(folder, name), "%PDF-1.7\n%%EOF\n");
}
