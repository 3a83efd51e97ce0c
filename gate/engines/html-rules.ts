import type { Rules } from "../model/rule.ts";
import { htmlValidateRules } from "./html-validate-rules.ts";

const file = { severity: "error", asks: "everyone" } as const;

const letters = {
  ...file,
  source: "https://html.spec.whatwg.org/multipage/semantics.html#charset",
} as const;

/** What the check `html` may report: of the file itself, and what html-validate says of its markup. */
export const htmlRules = {
  "page-unreadable": {
    ...file,
    wrong: "The file can't be read.",
    why: "A server that can't read it either shows its readers an error instead of the page.",
    help: "Give everyone the right to read it, and its name letters in UTF-8.",
  },
  "page-empty": {
    ...file,
    wrong: "The page is empty.",
    why: "Whoever follows a link to it gets a white screen, or silence.",
    help: "Fill the page, or delete the file.",
  },
  "page-huge": {
    ...file,
    wrong: "The page is too large for a slow line or a small device.",
    why: "On an old phone or a slow line it takes minutes to come, and a screen reader may give up on it.",
    help: "Split the page into several, each with a heading of its own.",
  },
  "not-utf-8": {
    ...letters,
    wrong: "The page isn't stored as UTF-8, so some letters will show wrongly.",
    why: "Readers see boxes and odd signs in place of accents, quotation marks and the pound sign.",
    help: "Save the file as UTF-8.",
  },
  "charset-missing": {
    ...letters,
    wrong: "The page doesn't say that it is UTF-8, so some letters may show wrongly.",
    why: "Readers may see odd signs in place of accents, quotation marks and the pound sign.",
    help: 'Put <meta charset="utf-8"> first in the head.',
  },
  "page-not-checked": {
    ...file,
    wrong: "The page's markup could not be checked.",
    why: "What stops a validator strains browsers and screen readers too, and nobody knows what else is wrong.",
    help: "Make the page smaller, and its elements less deeply nested.",
  },
  ...htmlValidateRules,
} as const satisfies Rules;

/** A rule that the check `html` may report. */
export type HtmlRule = keyof typeof htmlRules;
