import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { openCache } from "../cache/open-cache.ts";

/** What the browser's font library remembers of the fonts on this machine. */
export type FontCache = {
  /** Throws it away, unless it is as it was when a browser last ended. */
  clearDamaged: () => Promise<void>;
  /** Says that it is whole: a browser that worked with it has ended. */
  seal: () => Promise<void>;
};

/**
 * Opens the cache of Fontconfig. The library itself believes every byte of it: one that changed makes
 * Chromium draw other letters, or ends it as it starts.
 *
 * @param room the folder in which Fontconfig keeps its own, `XDG_CACHE_HOME`
 */
export function fontCache(room: string): FontCache {
  const folder = join(room, "fontconfig");
  const seals = openCache(join(room, "fonts"));
  return {
    clearDamaged: async () => {
      const print = await fingerprint(folder).catch(() => undefined);
      if (print !== undefined && (await seals.read("fontconfig", print))) return;
      // Where it can't be removed, Chromium does with it what it can
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    },
    seal: async () => {
      const print = await fingerprint(folder).catch(() => undefined);
      if (print !== undefined) await seals.write("fontconfig", print, "");
    },
  };
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(folder)).sort()) {
    const bytes = await readFile(join(folder, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
