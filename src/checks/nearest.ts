/**
 * The word of a list that a mistyped word was most likely meant to be, if any is near.
 *
 * @example nearest("ally", ["a11y", "links"]) // "a11y"
 */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const [best] = list
    .map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, best.candidate.length / 3) ? best.candidate : undefined;
}

/** Levenshtein's distance: how many letters to add, drop or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
