import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Remembers for a day which links were good, so that a second run asks nobody again. */
export type AnswerCache = {
  isGood: (url: string) => boolean;
  remember: (url: string) => void;
  save: () => Promise<void>;
};

const day = 24 * 60 * 60_000;

/**
 * Opens the cache. A file that is missing, cut short or from the future counts as empty.
 *
 * @param file where the good answers are kept
 */
export async function openAnswerCache(file: string, now: () => Date): Promise<AnswerCache> {
  const good = await readGood(file, now().getTime());
  return {
    isGood: (url) => good.has(url),
    remember: (url) => {
      good.set(url, now().getTime());
    },
    save: async () => {
      await mkdir(dirname(file), { recursive: true });
      const whole = `${file}.${process.pid}`;
      await writeFile(whole, `${JSON.stringify(Object.fromEntries(good))}\n`);
      // A run that is stopped halfway leaves the old file, not half a file.
      await rename(whole, file);
    },
  };
}

async function readGood(file: string, now: number): Promise<Map<string, number>> {
  try {
    const stored: unknown = JSON.parse(await readFile(file, "utf8"));
    const entries: [string, unknown][] = Object.entries(stored ?? {});
    return new Map(
      entries.filter((entry): entry is [string, number] => {
        const [, time] = entry;
        return typeof time === "number" && time <= now && now - time < day;
      }),
    );
  } catch {
    return new Map();
  }
}
