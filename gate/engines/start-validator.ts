import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { MarkupFault } from "./validate-markup.ts";

type Answer = { faults: MarkupFault[] } | { error: string };

/** Gives what html-validate finds on a page, or why it could not look at it. */
export type Validate = (html: string) => Promise<Answer>;

/**
 * Validates beside the main thread: on a monstrous page html-validate would hold up everything,
 * and can only be stopped from outside.
 *
 * @param timeLimit how long one page may take, in ms
 */
export function startValidator(timeLimit: number): { run: Validate; stop: () => Promise<unknown> } {
  let worker: Worker | undefined;
  const stop = async () => worker?.terminate();
  const run = async (html: string): Promise<Answer> => {
    worker ??= new Worker(new URL("./validate-worker.ts", import.meta.url));
    const limit = AbortSignal.timeout(timeLimit);
    try {
      worker.postMessage(html);
      const [answer] = await once(worker, "message", { signal: limit });
      return answer;
    } catch (error) {
      await stop();
      worker = undefined;
      if (limit.aborted) return { error: `it took more than ${timeLimit / 1000} seconds.` };
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  return { run, stop };
}
