import type { LiesIn } from "./fitting-rules.ts";
import type { PageCase } from "./page-case.ts";
import type { Pages } from "./tool.ts";
import type { Verdicts } from "./violation.ts";
import { visitPages } from "./visit-pages.ts";

/** Finds, by the browser, whether the elements that tools gave lie where a page’s barrier can be. */
export async function placeFinder(
  pages: Pages,
  cases: readonly PageCase[],
  verdicts: readonly Verdicts[],
): Promise<(page: string) => LiesIn> {
  const placed = cases.flatMap(({ page, place }) => (place ? [[page, place] as const] : []));
  const places = new Map(placed);
  const paths = [...places.keys()];
  const found = await visitPages({ ...pages, paths }, async (tab, path) => {
    const told = verdicts.flatMap((verdict) => verdict.get(path) ?? []);
    const selectors = [...new Set(told.flatMap(({ selector }) => selector ?? []))];
    const answers = await tab.evaluate(liesIn, selectors, places.get(path) ?? "*");
    return new Map(selectors.map((selector, index) => [selector, answers[index] ?? undefined]));
  });
  return (page) => (selector) => found.get(page)?.get(selector);
}

/** Runs in the page. */
function liesIn(selectors: string[], place: string): (boolean | null)[] {
  return selectors.map((selector) => {
    try {
      return document.querySelector(selector)?.matches(place) ?? null;
    } catch {
      return null;
    }
  });
}
