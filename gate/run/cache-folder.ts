import { join } from "node:path";

const aboveGate = join(import.meta.dirname, "../..");

/** Where the gate keeps what takes long to make: `.cache` among the packages of whoever uses it. */
export const cacheFolder = join(aboveGate, "node_modules/.cache");
