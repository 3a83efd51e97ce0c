import type { Seeded } from "./seeded.ts";

const who = [
  "Schools",
  "Families",
  "Young people",
  "Teachers",
  "The council",
  "Health visitors",
  "Local clubs",
  "Parents and carers",
  "Children with SEND",
  "The people who run services",
] as const;

const does = [
  "will plan",
  "will talk about",
  "can ask for",
  "will share",
  "have a say in",
  "will look again at",
  "told us about",
  "will work together on",
  "want to know more about",
  "need better",
] as const;

const what = [
  "support at school",
  "the move to a new class",
  "short breaks",
  "health checks",
  "help at home",
  "each EHC plan",
  "safe ways to travel",
  "training for staff",
  "the way into work",
  "places to play",
] as const;

const when = [
  "before the school year ends",
  "as early as possible",
  "in plain words",
  "with every family that asks",
  "when a child starts school",
  "at least once a year",
  "close to where people live",
  "so that nobody waits too long",
  "and show what came of it",
  "until it works for everyone",
] as const;

/** A plain sentence of ten to twenty words, in which now and then a word of the glossary stands. */
export function sentence({ pick }: Seeded): string {
  return `${pick(who)} ${pick(does)} ${pick(what)} ${pick(when)}.`;
}

/** Some sentences in a row. */
export function sentences(chance: Seeded, count: number): string {
  return Array.from({ length: count }, () => sentence(chance)).join(" ");
}

/** A few words without a stop, to stand as a heading. */
export function heading({ pick }: Seeded): string {
  const words = pick(what);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${pick(when)}`;
}
