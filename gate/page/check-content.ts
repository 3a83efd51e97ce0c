import { selectorOf } from "../html/selector-of.ts";
import type { Check } from "../model/check.ts";
import type { Rules, Violation } from "../model/rule.ts";
import type { Page } from "../model/site.ts";
import { aria } from "./aria/aria.ts";
import { unnamedParts } from "./aria/unnamed-parts.ts";
import { acrossPages } from "./document/across-pages.ts";
import { language } from "./document/language.ts";
import { nestedFrames } from "./document/nested-frames.ts";
import { pageSettings } from "./document/page-settings.ts";
import { pageTitle } from "./document/page-title.ts";
import { repeatedIds } from "./document/repeated-ids.ts";
import { skipLinks } from "./document/skip-links.ts";
import { errorMessages } from "./forms/error-messages.ts";
import { fieldHints } from "./forms/field-hints.ts";
import { fieldPurpose } from "./forms/field-purpose.ts";
import { fields } from "./forms/fields.ts";
import { formHints } from "./forms/form-hints.ts";
import { labelInName } from "./forms/label-in-name.ts";
import { adjacentLinks } from "./links/adjacent-links.ts";
import { links } from "./links/links.ts";
import { newWindow } from "./links/new-window.ts";
import { sameTextLinks } from "./links/same-text-links.ts";
import { drawings } from "./media/drawings.ts";
import { imageAlternatives } from "./media/image-alternatives.ts";
import { letteredPictures } from "./media/lettered-pictures.ts";
import { media } from "./media/media.ts";
import { movingPictures } from "./media/moving-pictures.ts";
import type { PageFault, PageRule, SiteRule } from "./rule.ts";
import { clickTargets } from "./scripts/click-targets.ts";
import { focusChanges } from "./scripts/focus-changes.ts";
import { keyShortcuts } from "./scripts/key-shortcuts.ts";
import { liveChanges } from "./scripts/live-changes.ts";
import { pointerActions } from "./scripts/pointer-actions.ts";
import { timing } from "./scripts/timing.ts";
import { tables } from "./tables/tables.ts";
import { headings } from "./text/headings.ts";
import { instructions } from "./text/instructions.ts";
import { looksLikeHeading } from "./text/looks-like-heading.ts";
import { looksLikeList } from "./text/looks-like-list.ts";
import { oddLetters } from "./text/odd-letters.ts";
import { preformatted } from "./text/preformatted.ts";
import { spacedWords } from "./text/spaced-words.ts";
import { spelling } from "./text/spelling.ts";
import { structure } from "./text/structure.ts";
import { symbolsAlone } from "./text/symbols-alone.ts";

const rules: PageRule[] = [
  // the page as a whole
  pageTitle,
  language,
  pageSettings,
  skipLinks,
  // the text and its structure
  headings,
  looksLikeHeading,
  looksLikeList,
  structure,
  tables,
  preformatted,
  spacedWords,
  oddLetters,
  symbolsAlone,
  instructions,
  // links, pictures, films
  links,
  sameTextLinks,
  adjacentLinks,
  newWindow,
  imageAlternatives,
  drawings,
  letteredPictures,
  media,
  movingPictures,
  // forms and controls
  fields,
  fieldPurpose,
  fieldHints,
  formHints,
  errorMessages,
  labelInName,
  aria,
  unnamedParts,
  repeatedIds,
  // what scripts do
  clickTargets,
  pointerActions,
  focusChanges,
  keyShortcuts,
  timing,
  liveChanges,
];

const rulesAcross: SiteRule[] = [acrossPages, nestedFrames, spelling];

/** What the check itself reports. */
const ownRules: Rules<"page-too-deep"> = {
  "page-too-deep": {
    severity: "error",
    asks: "everyone",
    wrong: "The page is nested too deeply to be read.",
    why: "Browsers flatten what is nested so deeply, and screen readers lose their place in it.",
    help: "Look for elements that are opened again and again and never closed.",
  },
};

/** Every rule of the check. */
export const contentRules: Rules = Object.assign(
  {},
  ownRules,
  ...rules.map((rule) => rule.rules),
  ...rulesAcross.map((rule) => rule.rules),
);

/**
 * Reads the text and the markup of every page as an editor would: words of links, headings,
 * lists, tables, languages, pictures, forms, and what small scripts do to readers.
 */
export const checkContent: Check = async (site, { words, progress }) => {
  const findings: Violation[] = [];
  for (const page of site.pages) {
    findings.push(...judgePage(page));
    progress(page.path);
  }
  const deep = new Set(
    findings.filter(({ rule }) => rule === "page-too-deep").map(({ page }) => page),
  );
  const readable = { ...site, pages: site.pages.filter(({ path }) => !deep.has(path)) };
  const across = await Promise.all(
    rulesAcross.map(async (rule) => rule.findAcross(readable, words)),
  );
  return [...findings, ...across.flat().map(({ page, ...fault }) => violationOf(page, fault))];
};

/** Browsers stop at 512 levels, and below that a rule that climbs to the top takes for ever. */
const mostLevels = 2_000;

function levelsOf(document: Page["document"]): number {
  let [levels, row]: [number, Page["document"]["childNodes"]] = [0, document.childNodes];
  for (; row.length > 0; levels += 1) {
    row = row.flatMap((node) => ("childNodes" in node ? node.childNodes : []));
  }
  return levels;
}

/** A page nested thousands of levels deep exhausts the call stack: that's told, not suffered. */
function judgePage(page: Page): Violation[] {
  try {
    if (levelsOf(page.document) > mostLevels) throw new RangeError("Too many levels");
    return rules.flatMap((rule) => rule.find(page).map((fault) => violationOf(page, fault)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ rule: "page-too-deep", page: page.path }];
  }
}

function violationOf(page: Page, { element, ...fault }: PageFault): Violation {
  const line = element?.sourceCodeLocation?.startLine;
  return {
    page: page.path,
    ...fault,
    ...(element && { selector: selectorOf(element) }),
    ...(line !== undefined && { line }),
  };
}
