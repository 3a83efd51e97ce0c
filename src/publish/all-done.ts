/**
 * Waits until all are done, even where one fails: nobody may still write into a folder that is about
 * to be removed.
 *
 * @throws the first failure, once all are over
 */
export async function allDone(work: readonly Promise<unknown>[]): Promise<void> {
  for (const end of await Promise.allSettled(work)) if (end.status === "rejected") throw end.reason;
}
