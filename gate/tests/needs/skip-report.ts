import { type Need, needed } from "./needed.ts";

/** A test that was not run: its file and name, and what it lacks; nothing where nobody said why. */
export type Skipped = { test: string; lacks: readonly string[] };

/**
 * What came of trying to get a package: it was fetched, so it could be had, and `said` holds what
 * went wrong afterwards; or it wasn’t, and `said` holds why.
 */
export type Outcome = { fetched: boolean; said?: string };

/**
 * Says at the end of a run which tests were skipped and why, by what they need.
 *
 * @param tried the packages that were tried, by name
 * @returns the lines, and whether a skip fails the run: one without a reason, or for want of
 *   something that could be had
 */
export function skipReport(
  skipped: readonly Skipped[],
  tried: ReadonlyMap<string, Outcome>,
): { lines: string[]; fails: boolean } {
  const unexplained = skipped.filter(({ lacks }) => lacks.length === 0 || !lacks.every(isKnown));
  const wanting: Wanting[] = Object.entries(needed).flatMap(([key, need]) => {
    const tests = skipped.filter(({ lacks }) => lacks.includes(key)).length;
    return tests > 0 ? [{ tests, need }] : [];
  });
  const failures = [
    ...unexplained.map(({ test }) => sentenceOnUnexplained(test)),
    ...wanting.flatMap((row) => sentenceOnHad(row, tried) ?? []),
  ];
  const lines = [
    skipped.length === 0 ? "No test was skipped." : `${count(skipped.length)} skipped:`,
    ...wanting.map((row) => `  ${row.tests} for want of ${row.need.name}: ${why(row, tried)}.`),
    ...(unexplained.length > 0 ? [`  ${unexplained.length} for no reason that is told.`] : []),
    ...failures,
  ];
  return { lines, fails: failures.length > 0 };
}

type Wanting = { tests: number; need: Need };

const isKnown = (name: string): boolean => Object.hasOwn(needed, name);

const count = (tests: number): string => (tests === 1 ? "1 test was" : `${tests} tests were`);

/** The reason after the colon: how to get it, what apt-get said, or why no package brings it. */
function why({ need }: Wanting, tried: ReadonlyMap<string, Outcome>): string {
  if (!need.package) return need.lacking ?? "";
  const outcome = tried.get(need.package);
  if (!outcome) return `install the package ${need.package} (apt-get install ${need.package})`;
  if (outcome.fetched) return `apt-get has its package ${need.package}`;
  return `apt-get could not get its package ${need.package} (${outcome.said})`;
}

function sentenceOnHad({ need }: Wanting, tried: ReadonlyMap<string, Outcome>) {
  const outcome = need.package ? tried.get(need.package) : undefined;
  if (!outcome?.fetched) return undefined;
  if (outcome.said)
    return `This run fails, since ${need.name} could be had here: apt-get fetched its package ${need.package}, and could not install it (${outcome.said}). Mend that, and run the tests again.`;
  return `This run fails, since ${need.name} could be had here: apt-get installed its package ${need.package}, and it still isn’t found. Mend how gate/tests/needs/needed.ts looks for it, or the name of the package there.`;
}

const sentenceOnUnexplained = (test: string): string =>
  `This run fails, since “${test}” was skipped and nothing says why. Take skip, todo or only away, or give the test what it needs by needs(…) of gate/tests/needs/needs.ts.`;
