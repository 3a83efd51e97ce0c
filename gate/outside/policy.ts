/** How much the external check asks of other people's servers, and of our own patience. */
export type Policy = {
  /** Requests under way at the same time, to all hosts together; each host gets one at a time. */
  atOnce: number;
  /** Milliseconds for one request, from the look-up of the name to the last byte. */
  requestTimeout: number;
  /** Milliseconds for the whole run; what isn't answered by then is told as uncertain. */
  wholeRun: number;
  /** Bytes of a page that are read, after decompression. */
  byteLimit: number;
  /** Further tries where a failure may pass. */
  retries: number;
  /** Milliseconds before the first further try; each next one waits twice as long. */
  backOff: number;
  /** Milliseconds that a server may ask us to wait by `Retry-After`; asked for longer, we stop. */
  waitLimit: number;
  /** Redirects that are followed; browsers stop at 20 as well. */
  redirectLimit: number;
  /** Whether an IP address may be asked: no private or loopback one, unless the flag allows it. */
  mayAsk: (address: string) => boolean;
  userAgent: string;
};

/** What the weekly run and the check of a pull request use. */
export const usualPolicy = {
  atOnce: 8,
  requestTimeout: 15_000,
  wholeRun: 10 * 60_000,
  byteLimit: 256 * 1024,
  retries: 2,
  backOff: 1_000,
  waitLimit: 30_000,
  redirectLimit: 20,
} satisfies Partial<Policy>;
