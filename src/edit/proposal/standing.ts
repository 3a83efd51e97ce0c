/**
 * As many as possible that stand in the right order among one another: whoever moves all others moves
 * as few as can be. The longest increasing subsequence, by piles of cards.
 */
export function standing(
  ids: readonly string[],
  placeOf: (id: string) => number,
): ReadonlySet<string> {
  const piles: Card[] = [];
  for (const id of ids) {
    const place = placeOf(id);
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.place ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    const under = piles[low - 1];
    piles[low] = { id, place, ...(under && { under }) };
  }
  const kept = new Set<string>();
  for (let card: Card | undefined = piles.at(-1); card; card = card.under) kept.add(card.id);
  return kept;
}

type Card = { id: string; place: number; under?: Card };
