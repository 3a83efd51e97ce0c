import type { Rules, Violation } from "check-barriers";

const asked = { severity: "error", asks: "everyone" } as const;

const policy = {
  ...asked,
  source: "https://www.w3.org/TR/CSP3/",
  why: "The policy keeps what a stranger might slip into a page from running, and styles that it doesn't allow aren't shown.",
} as const;

/** What the `house` check finds of what this project promises of its pages. */
export const houseRules = {
  "no-script": {
    ...asked,
    wrong: "The page has a script.",
    why: "A page without scripts works in every browser, and nothing on it can watch its reader.",
    help: "Take it out: every page works without scripts.",
  },
  "no-external-resource": {
    ...asked,
    wrong: "The page loads something besides itself.",
    why: "Whatever is fetched costs readers time and data, tells another server of their visit, and is missing in a copy.",
    help: "Put it into the page itself: a page is one file and needs nothing else.",
  },
  "no-absolute-path": {
    ...asked,
    wrong: "An address begins with a slash.",
    why: "It leads nowhere from a disk, a memory stick or a host's sub-folder.",
    help: "Write it relative to the page, so that the site works in any folder and from a disk.",
  },
  "one-h1": {
    ...asked,
    wrong: "The page has no main heading, or more than one.",
    why: "Those who listen to a page or skim it learn from its main heading where they are.",
    help: "Give the page one h1 that says what it is about.",
  },
  "unique-title": {
    ...asked,
    criterion: "2.4.2",
    wrong: "The page has no title of its own.",
    why: "The title tells tabs, bookmarks and search results apart, and is the first thing that a screen reader says.",
    help: "Give the page a title that no other page has.",
  },
  "csp-missing": {
    ...policy,
    wrong: "The page has no content security policy.",
    help: 'Put <meta http-equiv="Content-Security-Policy"> into the head, before the styles.',
  },
  "csp-default": {
    ...policy,
    wrong: "The content security policy doesn't forbid everything by default.",
    help: "Begin the policy with default-src 'none'.",
  },
  "csp-loose": {
    ...policy,
    wrong: "The content security policy allows more than the page needs.",
    help: "Allow only hashes of the page's own styles, and pictures within the page (data:).",
  },
  "csp-late": {
    ...policy,
    wrong: "A style comes before the content security policy, which doesn't judge it.",
    help: "Move the policy to the top of the head.",
  },
  "csp-style-hash": {
    ...policy,
    wrong: "The content security policy doesn't know this style, so browsers leave it out.",
    help: "Add the style's hash to style-src.",
  },
  "csp-stale-hash": {
    ...policy,
    wrong: "The content security policy allows a style that the page doesn't have.",
    help: "Take the hash out of style-src.",
  },
  "no-style-attribute": {
    ...policy,
    wrong: "A style attribute is left out by the content security policy.",
    help: "Move the style into the page's style element.",
  },
  unfinished: {
    ...asked,
    wrong: "Words are still to be written here.",
    why: "Readers take a note to ourselves for a part of the page.",
    help: "Write them in the data file, in place of these.",
  },
} as const satisfies Rules;

export type HouseRule = keyof typeof houseRules;

/** What is wrong with a page of the house, before it's known which page. */
export type HouseFlaw = Omit<Violation<HouseRule>, "page">;

const heavy = {
  ...asked,
  why: "Readers wait for every byte, and pay for it where data is dear.",
} as const;

/** What the `budget` check finds of how heavy pages are. */
export const budgetRules = {
  "page-raw": {
    ...heavy,
    wrong: "The page has more bytes than are allowed.",
    help: "Shorten its texts, split its longest entry in two, or choose simpler pictures.",
  },
  "page-brotli": {
    ...heavy,
    wrong: "The page has more bytes when compressed than are allowed.",
    help: "Shorten its texts, split its longest entry in two, or choose simpler pictures.",
  },
  "page-requests": {
    ...heavy,
    wrong: "The page makes more requests than are allowed.",
    why: "Each request is another wait, longest where the network is poor.",
    help: "Put what is loaded into the page itself.",
  },
  "page-elements": {
    ...heavy,
    wrong: "The page has more elements than are allowed.",
    why: "Old phones and screen readers grow slow over a page of too many parts.",
    help: "Shorten its lists and tables, or split its longest entry in two.",
  },
  total: {
    ...heavy,
    wrong: "All files together have more bytes than are allowed.",
    why: "Whoever takes the whole site along must find room for it.",
    help: "Choose simpler pictures, or leave out the entries that readers need least.",
  },
} as const satisfies Rules;

export type BudgetRule = keyof typeof budgetRules;

/** What the `words` check finds of our own words, and of what a person should soon do. */
export const wordsRules = {
  "reading-level": {
    ...asked,
    criterion: "3.1.5",
    wrong: "A paragraph asks for a higher reading age than is allowed.",
    why: "People who read little, who are tired or worried, or for whom English is new give up on long sentences and long words.",
    help: "Write shorter sentences, and use shorter words.",
  },
  "review-overdue": {
    ...asked,
    severity: "warning",
    wrong: "The site should have been read again by now.",
    why: "What was true when it was written may mislead whoever reads it today.",
    help: "Read all of it, mend what is no longer true, and set reviewed and nextReview anew.",
  },
  "no-contact": {
    ...asked,
    severity: "warning",
    wrong: "Readers aren’t told where they can report a problem.",
    why: "Whoever meets a barrier has nobody to tell, and it stays.",
    help: "Add a contact with a label and the address of a page where people can get in touch.",
  },
  "statement-incomplete": {
    ...asked,
    severity: "warning",
    wrong: "The accessibility statement of an official site lacks a part that laws ask for.",
    why: "Readers who meet a barrier don’t learn which rights they have, nor whom they can turn to.",
    help: "Add what is missing to _data/publication.ts.",
  },
} as const satisfies Rules;

export type WordsRule = keyof typeof wordsRules;
