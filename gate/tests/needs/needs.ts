import { type Needed, needed } from "./needed.ts";

declare module "vitest" {
  interface TaskMeta {
    /** What a skipped test needs and isn’t here; `tell-skips.ts` tells it. */
    lacks?: readonly Needed[];
  }
}

const found = new Map<Needed, boolean>();

/** Looks once in each process, since Java takes its time to say that it is here. */
function isHere(name: Needed): boolean {
  const known = found.get(name) ?? needed[name].isHere();
  found.set(name, known);
  return known;
}

/**
 * The options of a test, or of a group of tests, that needs what may not be here. It is skipped
 * where something lacks, and the end of the run says what.
 *
 * @example describe("nginx with the written settings", needs("nginx"), () => { … })
 */
export function needs(...names: readonly Needed[]) {
  const lacks = names.filter((name) => !isHere(name));
  return lacks.length > 0 ? { skip: true, meta: { lacks } } : {};
}
