import { closest, select } from "../html/select.ts";
import type { Finding } from "../run/finding.ts";
import type { Element, Page } from "../run/site.ts";
import { wcagCriterion } from "../run/wcag.ts";
import type { Barrier } from "./barriers/manifest.ts";

/** Selectors of these name the whole page, so they don't point at a faulty element inside it. */
const wholePage = "html, head, body, main";

/**
 * Whether the findings of a page name its planted barrier: one of them tells its criterion, or
 * points at the faulty element, at one inside it or at one around it.
 */
export function namedBarrier(barrier: Barrier, page: Page, findings: Finding[]): boolean {
  const wanted = barrier.criteria.map(wcagCriterion);
  const faulty = elementsAt(page, barrier.selector);
  return findings.some((finding) => {
    if (finding.criterion && wanted.includes(finding.criterion)) return true;
    if (!finding.selector) return false;
    return elementsAt(page, finding.selector).some((found) =>
      faulty.some((element) => pointsAt(found, element)),
    );
  });
}

function elementsAt(page: Page, selector: string): Element[] {
  try {
    return select(page.document, selector);
  } catch {
    return [];
  }
}

function pointsAt(found: Element, faulty: Element): boolean {
  if (found === faulty) return true;
  const isWhole = (element: Element) => closest(element, wholePage) === element;
  if (!isWhole(found) && select(found, "*").includes(faulty)) return true;
  return !isWhole(faulty) && select(faulty, "*").includes(found);
}
