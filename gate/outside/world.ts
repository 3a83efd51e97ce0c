import { lookup } from "node:dns/promises";
import { setTimeout as pause } from "node:timers/promises";

/** One answer of the domain name system. */
export type HostAddress = { address: string; family: number };

/** What the check needs of the world and tests replace. */
export type World = {
  /** Gives the IP addresses of a host name; rejects with the system's error code. */
  resolve: (hostname: string) => Promise<HostAddress[]>;
  /** Waits some milliseconds, or less when the signal says that the run is over. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  now: () => Date;
};

export const realWorld: World = {
  resolve: (hostname) => lookup(hostname, { all: true }),
  wait: async (milliseconds, signal) => {
    await pause(milliseconds, undefined, { signal }).catch(() => {});
  },
  now: () => new Date(),
};
