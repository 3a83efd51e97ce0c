import type { CheckEntry } from "../model/check.ts";
import type { Rules } from "../model/rule.ts";
import type { FetchedSite } from "./fetch-site.ts";

/** A check that tells of pages that a sitemap lists and that can't be had. */
export function failedPages(failed: FetchedSite["failed"]): CheckEntry {
  const rules = {
    "page-not-fetched": {
      severity: "error",
      asks: "everyone",
      wrong: "The page that the sitemap lists can't be had.",
      why: "Search engines send readers to what a sitemap lists, where they find nothing.",
      help: "Mend the page, or take it out of the sitemap.",
    },
  } as const satisfies Rules;
  const violations = [...failed].map(([page, message]) => ({
    rule: "page-not-fetched",
    page,
    message,
  }));
  return { runs: "always", rules: async () => rules, load: async () => async () => violations };
}
