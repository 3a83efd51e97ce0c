import { mkdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Output } from "./check-output.ts";
import { diskSentence } from "./disk-sentence.ts";
import { inTurn } from "./in-turn.ts";
import { swapThroughLink } from "./linked-output.ts";
import { swapIn } from "./swap-in.ts";
import { takeAlong } from "./take-along.ts";
import { closeWorkFolder, openWorkFolder, removeAtEnd } from "./work-folder.ts";

/**
 * Has a site made beside the one that stands, and swaps it in once it is whole. When it can’t be made,
 * the old one stands as it did and nothing is left beside it.
 *
 * @param warn told where the new site stands but the old one can’t be removed
 * @param make writes the site into its first folder; the second is for parts that it needs
 * @throws what `make` throws, or a plain sentence when the disk refuses
 */
export async function replaceSite(
  { target, link }: Output,
  warn: (sentence: string) => void,
  make: (fresh: string, workshop: string) => Promise<void>,
): Promise<void> {
  const work = await openWorkFolder(target).catch((error) => {
    throw diskSentence(target, error);
  });
  try {
    const fresh = join(work, "new");
    await mkdir(fresh, { mode: (await stat(target).catch(() => undefined))?.mode });
    await make(fresh, join(work, "workshop")).catch((error) => {
      removeAtEnd(work);
      throw error;
    });
    await inTurn(target, async () => {
      await takeAlong(target, fresh);
      const olds = link
        ? await swapThroughLink(link, fresh, target, work)
        : swapIn(fresh, target, work);
      // Somebody may have put a file there at the last moment
      for (const old of olds) await takeAlong(old, target).catch(() => keep(old, target, warn));
    });
  } finally {
    if (!closeWorkFolder(work, target)) {
      warn(`${work} can’t be removed. Nobody needs it: remove it yourself, or see who may.`);
    }
  }
}

/** Sets an old site aside that has something in it which the new one couldn’t be given. */
async function keep(old: string, target: string, warn: (sentence: string) => void): Promise<void> {
  const aside = `${target}-before-${Date.now()}`;
  await rename(old, aside);
  warn(
    `Somebody put something into ${target} that the new site couldn’t be given. It is in ${aside}: take it from there, and remove that folder.`,
  );
}
