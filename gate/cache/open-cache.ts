import { createHash, type Hash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/** Keeps what takes long to make. An entry is found again only under its own name and key, and whole. */
export type Cache = {
  /** What is kept, if it is as it was written. */
  read: (name: string, key: string) => Promise<Buffer | undefined>;
  /** Copies what is kept into a file, and says whether it was there as it was written. */
  readInto: (file: string, name: string, key: string) => Promise<boolean>;
  /** Keeps bytes in the place of what had that name. */
  write: (name: string, key: string, bytes: string | Uint8Array) => Promise<void>;
  /** Keeps the bytes of a file, of which memory holds a part at a time. */
  writeFrom: (file: string, name: string, key: string) => Promise<void>;
};

/** Each entry begins with the SHA-256 of its name, key and bytes in hexadecimal, and a line’s end. */
const headLength = 65;
const hour = 3_600_000;

/**
 * Opens a folder in which the project keeps what it made. An entry that was cut short, emptied, changed
 * or can’t be read counts as none, and so does anything else in its place: it is made anew and written
 * over. A folder that can’t be written to costs time, and fails nothing.
 */
export function openCache(folder: string): Cache {
  let ready: Promise<void> | undefined;
  const put = async (name: string, fill: (file: string) => Promise<void>) => {
    // Beside it and then renamed, so that nobody meets it half written
    const temporary = join(folder, `.${randomUUID()}`);
    try {
      ready ??= makeReady(folder);
      await ready;
      await fill(temporary);
      await replace(temporary, join(folder, name));
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  };
  return {
    read: async (name, key) => {
      const path = join(folder, name);
      try {
        if (!(await isFile(path))) return undefined;
        const kept = await readFile(path);
        const bytes = kept.subarray(headLength);
        const head = headOf(hashFor(name, key).update(bytes));
        return kept.subarray(0, headLength).equals(head) ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    readInto: async (file, name, key) => {
      const path = join(folder, name);
      try {
        if (!(await isFile(path))) return false;
        const hash = hashFor(name, key);
        const bytes = createReadStream(path, { start: headLength });
        await pipeline(bytes, hashing(hash), createWriteStream(file));
        return (await readHead(path)).equals(headOf(hash));
      } catch {
        return false;
      }
    },
    write: (name, key, bytes) =>
      put(name, (file) =>
        writeFile(
          file,
          Buffer.concat([headOf(hashFor(name, key).update(bytes)), Buffer.from(bytes)]),
        ),
      ),
    writeFrom: (source, name, key) =>
      put(name, async (file) => {
        const hash = hashFor(name, key);
        const output = createWriteStream(file, { start: headLength });
        await pipeline(createReadStream(source), hashing(hash), output);
        const handle = await open(file, "r+");
        await handle.write(headOf(hash), 0, headLength, 0).finally(() => handle.close());
      }),
  };
}

const hashFor = (name: string, key: string): Hash =>
  createHash("sha256").update(`${JSON.stringify([name, key])}\n`);

const headOf = (hash: Hash): Buffer => Buffer.from(`${hash.digest("hex")}\n`);

const hashing = (hash: Hash) =>
  async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };

/** To open a pipe waits for a writer, and a device never ends. */
const isFile = async (path: string): Promise<boolean> => (await stat(path)).isFile();

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const head = Buffer.alloc(headLength);
    const { bytesRead } = await handle.read(head, 0, headLength, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Makes the folder, and clears what a process left in it that was ended while it wrote. */
async function makeReady(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    // A file in its place
    await rm(folder);
    await mkdir(folder, { recursive: true });
  }
  const begun = (await readdir(folder)).filter((name) => name.startsWith("."));
  for (const path of begun.map((name) => join(folder, name))) {
    // Another process may have renamed it meanwhile
    const since = await stat(path).catch(() => undefined);
    if (since && Date.now() - since.mtimeMs > hour)
      await rm(path, { recursive: true, force: true });
  }
}

async function replace(fresh: string, path: string): Promise<void> {
  try {
    await rename(fresh, path);
  } catch {
    // A folder in its place
    await rm(path, { recursive: true });
    await rename(fresh, path);
  }
}
