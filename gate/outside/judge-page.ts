import { shortened } from "../links/shortened.ts";
import { asksToSignIn } from "./asks-to-sign-in.ts";
import type { Journey } from "./follow-link.ts";
import { looksGuarded } from "./looks-guarded.ts";
import { looksMissing } from "./looks-missing.ts";
import { looksParked } from "./looks-parked.ts";
import type { PageFacts } from "./page-facts.ts";
import type { ExternalVerdict } from "./rules.ts";

/**
 * Judges a page that the server calls a good answer by what it says.
 *
 * @param link the link in words, as messages begin
 * @param end where it led
 * @returns undefined for a page like any other
 */
export function judgePage(
  link: string,
  { from, redirects }: Journey,
  end: URL,
  facts: PageFacts,
): ExternalVerdict | undefined {
  if (looksGuarded(facts.title)) return uncertain(link, "the server turns this check away");
  const isElsewhere = redirects.length > 0 && placeOf(from) !== placeOf(end);
  const proof = proofOfError(isElsewhere && !isErrorAddress(from), end, facts);
  if (proof !== undefined) {
    return {
      rule: "soft-404",
      message: `${link} is likely dead: ${proof}, though the server calls it a good answer.`,
    };
  }
  if (looksParked(end, facts)) {
    return {
      rule: "parked-site",
      message: `${link} is likely dead: the site has gone, and ${shortened(end.host)} shows “${shortened(facts.title)}”.`,
    };
  }
  if (isElsewhere && asksToSignIn(from, end, facts)) {
    return uncertain(
      link,
      `it leads to a page that asks readers to sign in, ${shortened(end.href)}`,
    );
  }
  return undefined;
}

/** Where an address leads, whatever a site does about https, www and the slash at the end. */
const placeOf = ({ hostname, pathname, search }: URL): string =>
  hostname.replace(/^www\./, "") + pathname.replace(/\/$/, "") + search;

function uncertain(link: string, what: string): ExternalVerdict {
  return {
    rule: "uncertain-link",
    message: `${link} may be dead: ${what}.`,
  };
}

/** What shows that a page is an error page, or undefined for another page. */
function proofOfError(strayed: boolean, end: URL, facts: PageFacts): string | undefined {
  const said = [facts.title, ...facts.headings, ...loneSentences(facts)].find(looksMissing);
  if (said !== undefined) return `the page says “${shortened(said)}”`;
  if (facts.isMarkedMissing) return "the page is marked as an error page";
  return strayed && isErrorAddress(end) ? `it ends at ${shortened(end.href)}` : undefined;
}

/** The sentences of a page that has no heading and little else: its words are its heading. */
function loneSentences({ headings, text }: PageFacts): string[] {
  return headings.length > 0 || text.length > 400 ? [] : text.split(/(?<=[.!?])\s+/);
}

function isErrorAddress({ pathname, searchParams }: URL): boolean {
  const inPath =
    /\/(?:(?:error[-_]?)?404\b|(?:page[-_]?)?not[-_]?found\b|errors?(?:\.\w+)?(?:\/|$))/i;
  const inQuery = [...searchParams].some(
    ([name, value]) => /^(?:code|status)$|error/i.test(name) && /^404\b/.test(value),
  );
  return inPath.test(pathname) || inQuery;
}
