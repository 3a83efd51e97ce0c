import { basename, dirname } from "node:path";
import { type Cache, openCache } from "../cache/open-cache.ts";

/** Remembers for a day which links were good, so that a second run asks nobody again. */
export type AnswerCache = {
  isGood: (url: string) => boolean;
  remember: (url: string) => void;
  save: () => Promise<void>;
};

const day = 24 * 60 * 60_000;

/**
 * Opens the cache. A file that is missing, damaged or from the future counts as empty.
 *
 * @param file where the good answers are kept, in a folder of their own
 */
export async function openAnswerCache(file: string, now: () => Date): Promise<AnswerCache> {
  const cache = openCache(dirname(file));
  const good = await readGood(cache, basename(file), now().getTime());
  return {
    isGood: (url) => good.has(url),
    remember: (url) => {
      good.set(url, now().getTime());
    },
    save: () => cache.write(basename(file), "", JSON.stringify(Object.fromEntries(good))),
  };
}

async function readGood(cache: Cache, name: string, now: number): Promise<Map<string, number>> {
  const kept = await cache.read(name, "");
  const times: Record<string, number> = kept ? JSON.parse(kept.toString()) : {};
  return new Map(Object.entries(times).filter(([, time]) => time <= now && now - time < day));
}
