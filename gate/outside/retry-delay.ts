import type { Policy } from "./policy.ts";

/**
 * Tells how long to wait before the next try.
 *
 * @param tries how many tries there have been since the first, 0 after the first one
 * @param retryAfter the header's value: seconds or a date (RFC 9110, section 10.2.3)
 * @returns milliseconds, or undefined where trying again isn't wanted
 */
export function retryDelay(
  tries: number,
  retryAfter: string | undefined,
  now: Date,
  { retries, backOff, waitLimit }: Pick<Policy, "retries" | "backOff" | "waitLimit">,
): number | undefined {
  if (tries >= retries) return undefined;
  const asked = retryAfter === undefined ? undefined : readRetryAfter(retryAfter, now);
  const delay = asked ?? backOff * 2 ** tries;
  return delay > waitLimit ? undefined : delay;
}

function readRetryAfter(value: string, now: Date): number | undefined {
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  // All three forms of an HTTP date begin with the day of the week.
  if (!/^\s*(mon|tue|wed|thu|fri|sat|sun)/i.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
