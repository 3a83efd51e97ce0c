import type { Rules } from "../model/rule.ts";
import type { Element, Page, Site } from "../model/site.ts";

/** What a rule finds on a page; the check adds page, selector and line, the catalogue the rest. */
export type PageFault<Id extends string = string> = {
  rule: Id;
  /** Absent where the fault is that something is missing from the page as a whole. */
  element?: Element;
  /** What is wrong, where that is told more exactly than the rule does. */
  message?: string;
  /** How to mend it, where that is told more exactly than the rule does. */
  help?: string;
};

/** Rules that look at one parsed page, without a browser, and how they look. */
export type PageRule<Id extends string = string> = {
  rules: Rules<Id>;
  find: (page: Page) => PageFault<Id>[];
};

/** Declares rules on a parsed page: what they say, and the function that finds their faults. */
export const pageRule = <const Id extends string>(
  rules: Rules<Id>,
  find: (page: Page) => PageFault<NoInfer<Id>>[],
): PageRule<Id> => ({ rules, find });

/** What a rule across pages finds, and on which of them. */
export type SiteFault<Id extends string = string> = PageFault<Id> & { page: Page };

/** Rules that compare the pages of a site, and how they do. */
export type SiteRule<Id extends string = string> = {
  rules: Rules<Id>;
  /** Takes the site and the words, in small letters, that whoever runs the gate lets pass. */
  findAcross: (
    site: Site,
    words: ReadonlySet<string>,
  ) => SiteFault<Id>[] | Promise<SiteFault<Id>[]>;
};

/** Declares rules across pages: what they say, and the function that finds their faults. */
export const siteRule = <const Id extends string>(
  rules: Rules<Id>,
  findAcross: SiteRule<NoInfer<Id>>["findAcross"],
): SiteRule<Id> => ({ rules, findAcross });
