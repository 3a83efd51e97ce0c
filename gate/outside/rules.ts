import type { Verdict } from "../links/verdict.ts";
import type { Rules } from "../model/rule.ts";

const replace = "Replace the address with one that works, or remove the link.";
const certificate = `${replace} Its owner can renew the certificate.`;

const broken = {
  severity: "error",
  asks: "everyone",
  why: "Whoever follows the link meets an error instead of what they were promised.",
  help: replace,
} as const;

const warned = {
  ...broken,
  why: "Browsers warn readers off with a page about danger, and most turn back.",
  help: certificate,
} as const;

const doubtful = {
  severity: "warning",
  asks: "everyone",
  why: "Readers may meet an error, or they may see the page although programs don't.",
  help: "Open it in a browser, and replace or remove it if it stays broken.",
} as const;

const brokenRules = {
  "dead-link": {
    ...broken,
    source: "https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx",
    wrong: "A link is dead: its server says that the page isn't there.",
  },
  "soft-404": {
    ...broken,
    wrong: "A link is likely dead: its page says that it isn't there, though the server doesn't.",
  },
  "parked-site": {
    ...broken,
    wrong:
      "A link is likely dead: the site has gone, and its name is for sale or its server empty.",
    why: "Readers meet advertisements, or whatever the next owner of the name puts there.",
  },
  "unknown-host": { ...broken, wrong: "A link is dead: there is no site of that name." },
  "connection-refused": {
    ...broken,
    wrong: "A link is dead: the server takes no visitors at this address.",
  },
  "private-address": {
    ...broken,
    wrong: "A link is dead: it leads into a private network that readers can't reach.",
  },
  "forbidden-port": {
    ...broken,
    wrong: "A link is dead: browsers refuse to open its port.",
  },
  "bad-redirect": {
    ...broken,
    wrong: "A link is dead: it redirects to what is no web address.",
  },
  "redirect-loop": {
    ...broken,
    wrong: "A link is dead: it redirects in a circle, or without end.",
    why: "Browsers give up and show an error.",
  },
  "certificate-expired": {
    ...warned,
    wrong: "A link is dead: the certificate of its site has expired.",
  },
  "certificate-name": {
    ...warned,
    wrong: "A link is dead: its site shows the certificate of another.",
  },
  "certificate-untrusted": {
    ...warned,
    wrong: "A link is dead: browsers don't trust the certificate of its site.",
  },
  "missing-fragment": {
    ...broken,
    wrong: "A link leads to a place that isn't there on a page of another site.",
    why: "Readers land at the top of the page, and look in vain for what the link promised.",
    help: "Take out the # and what follows it, or correct it.",
  },
} as const satisfies Rules;

const doubtfulRules = {
  "uncertain-link": {
    ...doubtful,
    wrong: "A link may be dead: its server turns this check away, or is in trouble.",
  },
  "empty-page": { ...doubtful, wrong: "A link may be dead: the page is empty." },
  "redirect-loop-cookies": {
    ...doubtful,
    wrong: "A link may be dead: it redirects in a circle for visitors who keep no cookies.",
  },
  "redirect-to-home": {
    ...doubtful,
    wrong: "A link is likely dead: it leads to a home page instead.",
    why: "Readers land where everything begins, and look in vain for what the link promised.",
    help: "Find the page's new address on that site, or remove the link.",
  },
  "certificate-chain": {
    ...doubtful,
    wrong: "A link may be dead: its site sends only a part of its certificate.",
    why: "Some browsers fetch the rest by themselves; the others warn readers off.",
  },
  "no-encryption": {
    ...doubtful,
    wrong: "A link may be dead: its site offers no encryption that this check knows.",
  },
  "no-answer": { ...doubtful, wrong: "A link may be dead: no answer came." },
  "time-out": { ...doubtful, wrong: "A link may be dead: its site took too long to answer." },
  "fragment-unseen": {
    ...doubtful,
    wrong: "A link may lead to the wrong place: this check can't see the whole page.",
    why: "Readers may land at the top of the page instead of at what the link promised.",
    help: "Open it in a browser and see whether it leads to the right place.",
  },
  moved: {
    ...doubtful,
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2",
    wrong: "A link's page has moved for good.",
    why: "The old address works only as long as its owner sends readers on.",
    help: "Use the new address.",
  },
  "not-reached": {
    ...doubtful,
    wrong: "A link wasn't checked: the time for the whole check ran out.",
    why: "Nobody knows whether it still works.",
    help: "Run the check again: it begins with the links that weren't good before.",
  },
  "not-judged": {
    ...doubtful,
    wrong: "A link may be dead: this check can't make sense of the answer.",
  },
} as const satisfies Rules;

/** What the `external` check finds of links to other sites. */
export const externalRules = { ...brokenRules, ...doubtfulRules } as const satisfies Rules;

export type ExternalRule = keyof typeof externalRules;

export type ExternalVerdict = Verdict<ExternalRule>;

/** Whether a rule tells of a link that may be good all the same. */
export const isDoubtful = (rule: ExternalRule): boolean => Object.hasOwn(doubtfulRules, rule);
