import { closest, select } from "../html/select.ts";
import type { Finding } from "../model/finding.ts";
import type { Element, Page } from "../model/site.ts";
import { wcagCriterion } from "../model/wcag.ts";
import type { Barrier } from "./barriers/manifest.ts";

/** Elements that stand for the whole page: to point at one is to point at no place in it. */
const wholePage = "html, head, title, body, main";

/**
 * Whether the findings of a page name its planted barrier: one of them tells its criterion and points
 * at the faulty element, at one inside it or at one around it. Where either the fault or the finding
 * is about the page as a whole, the criterion decides.
 */
export function namedBarrier(barrier: Barrier, page: Page, findings: Finding[]): boolean {
  const wanted = barrier.criteria.map(wcagCriterion);
  const faulty = elementsAt(page, barrier.selector);
  return findings.some(({ criterion, selector }) => {
    if (!criterion || !wanted.includes(criterion)) return false;
    if (faulty.every(isWhole) || !selector) return true;
    const found = elementsAt(page, selector);
    return (
      (found.length > 0 && found.every(isWhole)) ||
      found.some((one) => faulty.some((two) => pointsAt(one, two)))
    );
  });
}

/** The elements that a selector picks; none where an engine writes one that isn't CSS. */
function elementsAt(page: Page, selector: string): Element[] {
  try {
    return select(page.document, selector);
  } catch {
    return [];
  }
}

const isWhole = (element: Element): boolean => closest(element, wholePage) === element;

function pointsAt(found: Element, faulty: Element): boolean {
  if (found === faulty) return true;
  if (!isWhole(found) && select(found, "*").includes(faulty)) return true;
  return !isWhole(faulty) && select(faulty, "*").includes(found);
}
