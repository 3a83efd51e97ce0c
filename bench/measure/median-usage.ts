import { median } from "./median.ts";
import type { Usage } from "./run-process.ts";

/** The median of each figure by itself; a figure that one run could not tell is left out. */
export function medianUsage(usages: readonly Usage[]): Usage {
  const of = (key: keyof Usage): number | undefined => {
    const figures = usages.flatMap((usage) => usage[key] ?? []);
    return figures.length === usages.length ? median(figures) : undefined;
  };
  const [wall, cpu, memory] = [of("wall"), of("cpu"), of("memory")];
  return {
    wall: wall ?? Number.NaN,
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
  };
}
