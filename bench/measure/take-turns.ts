/**
 * Runs several measurements in turns, so that what else the machine does meets all of them alike.
 * The first round warms up and doesn’t count.
 *
 * @param rounds how often each is measured, 5 at least for a median worth telling
 */
export async function takeTurns<Name extends string, Figure>(
  runs: Record<Name, () => Promise<Figure>>,
  rounds: number,
): Promise<Record<Name, Figure[]>> {
  const names = Object.keys(runs) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as Figure[]])) as Record<
    Name,
    Figure[]
  >;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const figure = await runs[name]();
      if (round > 0) figures[name].push(figure);
    }
  }
  return figures;
}
