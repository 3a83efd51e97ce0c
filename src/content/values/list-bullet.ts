import type { TextProblem } from "./text-problem.ts";

/** Tells of a hyphen, star or plus sign before words that are no list here. */
export function listBullet(value: string): TextProblem | undefined {
  const at = value.search(/^[-*+] (?=\p{L})/mu);
  if (at < 0) return undefined;
  return {
    message: "The text has a bullet of a list in it.",
    help: "Take the bullet away, and give each point a text of its own.",
    at,
  };
}
