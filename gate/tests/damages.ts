import { mkdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Ways in which a file gets broken: each a function that breaks the file at a path. */
export const damages = {
  "cut short": async (file) => {
    const bytes = await readFile(file);
    await put(file, bytes.subarray(0, bytes.length >> 1));
  },
  emptied: (file) => put(file, Buffer.alloc(0)),
  "with one bit changed": async (file) => {
    const bytes = await readFile(file);
    const at = bytes.length - 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await put(file, bytes);
  },
  "of other bytes": (file) => put(file, Buffer.from("<html>Log in to this network</html>")),
  "of zeros": async (file) => {
    const { length } = await readFile(file);
    await put(file, Buffer.alloc(0));
    await truncate(file, length);
  },
  "with more at its end": async (file) =>
    put(file, Buffer.concat([await readFile(file), Buffer.from("0")])),
  "with a folder in its place": async (file) => {
    await rm(file);
    await mkdir(file);
    await writeFile(join(file, "inside"), "");
  },
} satisfies Record<string, (file: string) => Promise<void>>;

/** Other checkouts may share the file by a hard link: it is broken here alone. */
async function put(file: string, bytes: Buffer): Promise<void> {
  await rm(file);
  await writeFile(file, bytes);
}
