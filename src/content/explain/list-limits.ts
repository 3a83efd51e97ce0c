import type { z } from "zod";

/** How many items a list has at least, and at most, as its schema says. */
export function listLimits({ def }: z.ZodArray): { least: number; most: number } {
  const limits = (def.checks ?? []).map((check) => check._zod.def as Partial<Limits>);
  return {
    least: Math.max(0, ...limits.map(({ minimum = 0 }) => minimum)),
    most: Math.min(...limits.map(({ maximum = Number.POSITIVE_INFINITY }) => maximum)),
  };
}

type Limits = { minimum: number; maximum: number };
