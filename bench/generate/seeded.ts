/** Choices that look like chance and are the same for the same seed. */
export type Seeded = {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number;
  /** One of some choices. */
  pick: <T>(choices: readonly [T, ...T[]]) => T;
};

/**
 * Makes a source of seeded choices: mulberry32, which is short, fast and even enough for texts.
 * https://github.com/cprosche/mulberry32
 */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (choices) => choices[below(choices.length)] ?? choices[0] };
}
