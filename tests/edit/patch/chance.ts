/** A row of numbers that look like chance and are the same each time for the same start. */
export type Chance = {
  /** A whole number below some other. */
  below: (end: number) => number;
  /** Whether something happens that does so with that likelihood. */
  is: (likelihood: number) => boolean;
  /** One of several. */
  of: <T>(choices: readonly T[]) => T;
};

/** Begins a row of numbers (mulberry32). */
export function chanceFrom(start: number): Chance {
  let state = start >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    is: (likelihood) => next() < likelihood,
    of: (choices) => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error("There is nothing to choose from.");
      return choice;
    },
  };
}
