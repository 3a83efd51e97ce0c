import { elementAtLine } from "../html/element-at-line.ts";
import { elementBySelector } from "../html/select.ts";
import type { Finding } from "../model/finding.ts";
import type { Element, Site } from "../model/site.ts";

/** Finds the element that a finding is about, by its selector, else by its line. */
export type ElementFinder = (finding: Finding) => Element | undefined;

/** Makes a finder for a site; it looks for each element only once. */
export function elementFinder(site: Site): ElementFinder {
  const pages = new Map(site.pages.map((page) => [page.path, page.document]));
  const found = new Map<string, Element | undefined>();
  return ({ page, selector, line }) => {
    const document = pages.get(page);
    const key = JSON.stringify([page, selector ?? line]);
    if (!document || (selector === undefined && line === undefined)) return undefined;
    if (!found.has(key)) {
      found.set(
        key,
        selector === undefined
          ? elementAtLine(document, line)
          : elementBySelector(document, selector),
      );
    }
    return found.get(key);
  };
}
