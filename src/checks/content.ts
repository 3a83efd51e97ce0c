import type { CheckWithTables, Tools } from "./check.ts";
import { acrossPages } from "./content/across-pages.ts";
import { adjacentLinks } from "./content/adjacent-links.ts";
import { aria } from "./content/aria.ts";
import { clickTargets } from "./content/click-targets.ts";
import { drawings } from "./content/drawings.ts";
import { errorMessages } from "./content/error-messages.ts";
import { fieldHints } from "./content/field-hints.ts";
import { fieldPurpose } from "./content/field-purpose.ts";
import { fields } from "./content/fields.ts";
import { focusChanges } from "./content/focus-changes.ts";
import { formHints } from "./content/form-hints.ts";
import { headings } from "./content/headings.ts";
import { imageAlternatives } from "./content/image-alternatives.ts";
import { instructions } from "./content/instructions.ts";
import { keyShortcuts } from "./content/key-shortcuts.ts";
import { labelInName } from "./content/label-in-name.ts";
import { language } from "./content/language.ts";
import { letteredPictures } from "./content/lettered-pictures.ts";
import { links } from "./content/links.ts";
import { liveChanges } from "./content/live-changes.ts";
import { looksLikeHeading } from "./content/looks-like-heading.ts";
import { looksLikeList } from "./content/looks-like-list.ts";
import { media } from "./content/media.ts";
import { movingPictures } from "./content/moving-pictures.ts";
import { nestedFrames } from "./content/nested-frames.ts";
import { newWindow } from "./content/new-window.ts";
import { oddLetters } from "./content/odd-letters.ts";
import { pageSettings } from "./content/page-settings.ts";
import { pageTitle } from "./content/page-title.ts";
import { pointerActions } from "./content/pointer-actions.ts";
import { preformatted } from "./content/preformatted.ts";
import { publicationWarnings } from "./content/publication-warnings.ts";
import { readingFindings, readingTable } from "./content/reading-level.ts";
import { repeatedIds } from "./content/repeated-ids.ts";
import type { Fault, Rule } from "./content/rule.ts";
import { sameTextLinks } from "./content/same-text-links.ts";
import { skipLinks } from "./content/skip-links.ts";
import { spacedWords } from "./content/spaced-words.ts";
import { spelling } from "./content/spelling.ts";
import { structure } from "./content/structure.ts";
import { symbolsAlone } from "./content/symbols-alone.ts";
import { tables } from "./content/tables.ts";
import { timing } from "./content/timing.ts";
import { unnamedParts } from "./content/unnamed-parts.ts";
import type { Finding } from "./finding.ts";
import { selectorOf } from "./selector-of.ts";
import type { Page, Site } from "./site.ts";
import { wcagCriterion } from "./wcag-criterion.ts";

const rules: Rule[] = [
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

/**
 * Reads the text and the markup of every page as an editor would: words of links, headings,
 * lists, tables, languages, pictures, forms, and what small scripts do to readers. Of our own data
 * it also tells how hard it is to read, and what a person should soon do.
 */
export const checkContent: CheckWithTables = async (site, { progress }) => {
  const { ours, pages } = site;
  const names = ours?.names ?? new Set();
  const findings = await contentFaults(site, names, progress);
  if (!ours) return { findings, tables: [] };
  const today = new Date().toISOString().slice(0, 10);
  const english = publishedInEnglish(pages);
  return {
    findings: [
      ...findings,
      ...(english ? readingFindings(ours.prose, names) : []),
      ...publicationWarnings(ours, today),
    ],
    tables: english ? [readingTable(pages, names)] : [],
  };
};

/** The formula of the reading age counts as English is written. */
function publishedInEnglish(pages: readonly Page[]): boolean {
  return pages.every(({ html }) => /<html[^>]* lang="en\b/.test(html));
}

async function contentFaults(
  site: Site,
  allowed: ReadonlySet<string>,
  progress: Tools["progress"],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const page of site.pages) {
    findings.push(...judgePage(page));
    progress(page.path);
  }
  const deep = new Set(
    findings.filter(({ rule }) => rule === "page-too-deep").map(({ page }) => page),
  );
  const readable = { ...site, pages: site.pages.filter(({ path }) => !deep.has(path)) };
  const others = [
    ...acrossPages(readable),
    ...nestedFrames(readable),
    ...(await spelling(readable.pages, allowed)),
  ];
  return [...findings, ...others.map(({ page, fault }) => findingOf(page, fault))];
}

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
function judgePage(page: Page): Finding[] {
  try {
    if (levelsOf(page.document) > mostLevels) throw new RangeError("Too many levels");
    return rules.flatMap((rule) => rule(page).map((fault) => findingOf(page, fault)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = "The page is nested too deeply to be read.";
    const help = "Look for elements that are opened again and again and never closed.";
    return [
      {
        check: "content",
        rule: "page-too-deep",
        severity: "error",
        page: page.path,
        message,
        help,
      },
    ];
  }
}

function findingOf(page: Page, fault: Fault): Finding {
  const { element, criterion, ...told } = fault;
  const line = element?.sourceCodeLocation?.startLine;
  return {
    check: "content",
    page: page.path,
    ...told,
    ...(element && { selector: selectorOf(element) }),
    ...(line !== undefined && { line }),
    criterion: wcagCriterion(criterion),
  };
}
