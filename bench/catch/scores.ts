import { fittingRules, type LiesIn } from "./fitting-rules.ts";
import type { PageCase } from "./page-case.ts";
import type { Verdicts } from "./violation.ts";

/** What one tool did with one set. */
export type Score = {
  tool: string;
  seconds: number;
  /** The cases that it named or accused, each with the rules by which it did. */
  told: Map<PageCase, string[]>;
  /** Cases whose page it could not look at; they count as not named and not accused. */
  unseen: number;
};

/** Judges what a tool said of a set’s pages. */
export function scoreOf(
  tool: string,
  seconds: number,
  cases: readonly PageCase[],
  verdicts: Verdicts,
  placesOf: (page: string) => LiesIn,
): Score {
  const told = cases.flatMap((one) => {
    const rules = fittingRules(one, verdicts.get(one.page) ?? [], placesOf(one.page));
    return rules.length > 0 ? [[one, rules] as const] : [];
  });
  const unseen = cases.filter(({ page }) => !verdicts.has(page)).length;
  return { tool, seconds, told: new Map(told), unseen };
}

/** The cells of a tool’s row: barriers named, good pages accused, pages not seen, seconds. */
export function scoreCells(cases: readonly PageCase[], { tool, told, unseen, seconds }: Score) {
  const count = (kind: PageCase["kind"]) => {
    const all = cases.filter((one) => one.kind === kind);
    const some = all.filter((one) => told.has(one)).length;
    return all.length > 0 ? `${some} of ${all.length}` : "–";
  };
  return [tool, count("barrier"), count("good"), String(unseen), seconds.toFixed(0)];
}

/** The barriers that another tool names and the first doesn’t, each with those who do. */
export function missedByFirst(
  cases: readonly PageCase[],
  [first, ...others]: readonly Score[],
): string[] {
  return cases.flatMap((one) => {
    if (one.kind === "good" || first?.told.has(one)) return [];
    const namers = others.flatMap(({ tool, told }) => {
      const rules = told.get(one);
      return rules ? [`${tool}: ${rules.join(", ")}`] : [];
    });
    return namers.length > 0 ? [`${one.about || one.page} (${namers.join("; ")})`] : [];
  });
}
