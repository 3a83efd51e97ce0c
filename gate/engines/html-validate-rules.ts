import type { Rules } from "../model/rule.ts";

const asked = { severity: "error", asks: "everyone" } as const;

const syntax = {
  ...asked,
  source: "https://html.spec.whatwg.org/multipage/syntax.html",
  why: "Each browser and reading aid guesses in its own way what was meant, so some readers get another page.",
} as const;

const content = {
  ...asked,
  source: "https://html.spec.whatwg.org/multipage/dom.html#content-models",
  why: "Browsers move, change or drop what stands where HTML doesn't allow it, and screen readers get the result.",
} as const;

const obsolete = {
  ...asked,
  source: "https://html.spec.whatwg.org/multipage/obsolete.html",
  why: "Browsers need not know it any more, and it often overrules the colours and sizes that a reader has set.",
} as const;

const names = {
  ...asked,
  criterion: "4.1.2",
  why: "Screen readers pass on what the markup says, so those who listen miss a name or hear a wrong one.",
} as const;

const structure = { ...asked, criterion: "1.3.1" } as const;

/**
 * The rules of html-validate that are asked of anyone's page, with words for an editor.
 *
 * A page that is valid and accessible must pass, so what isn't here is off on purpose:
 * - style without effect: case, quotes, spacing, void and boolean style, `no-implicit-close`
 *   (HTML lets end tags go), `no-inline-style`, `no-trailing-whitespace`, `no-dup-class`,
 *   `no-raw-characters`, `no-implicit-button-type`, `long-title`, `doctype-style`, `prefer-tbody`
 * - opinions: `require-sri`, `script-type`, `prefer-button`, `prefer-native-element`,
 *   `autocomplete-password`, `tel-non-breaking`, `no-redundant-*` (a role repeated on purpose helps
 *   Safari), `presentation-role-style`, `wcag/h63` (a simple table needs no scope),
 *   `form-dup-name` (check boxes share a name)
 * - what the accessibility engines decide better, since they see the page as rendered:
 *   `area-alt`, `wcag/h30`, `wcag/h36`, `wcag/h37`, `empty-heading`, `text-content`,
 *   `unique-landmark`, `hidden-focusable`, `no-autoplay`, `wcag/h71`
 */
export const htmlValidateRules = {
  "html-validate/aria-hidden-body": {
    ...names,
    wrong: "The whole page is hidden from screen readers.",
    why: "Blind readers get an empty page.",
    help: "Take aria-hidden off the body.",
  },
  "html-validate/aria-label-misuse": {
    ...names,
    wrong: "The element may not be named by aria-label.",
    why: "Some screen readers pass over a name on such an element, so it is lost to some of those who listen.",
    help: "Give the element a role that can have a name, or take the label off.",
  },
  "html-validate/attr-spacing": {
    ...syntax,
    wrong: "There is no space between two attributes.",
    help: "Put a space between the attributes.",
  },
  "html-validate/attribute-allowed-values": {
    ...content,
    wrong: "An attribute has a value that HTML doesn't know.",
    why: "Browsers pass over a value that they don't know, so what it was to do doesn't happen.",
    help: "Use a value that HTML knows, or take the attribute out.",
  },
  "html-validate/attribute-misuse": {
    ...content,
    wrong: "An attribute stands where it may not be used.",
    why: "Browsers pass over an attribute in the wrong place, so what it was to do doesn't happen.",
    help: "Take the attribute out here.",
  },
  "html-validate/close-attr": {
    ...syntax,
    wrong: "An end tag has attributes.",
    why: "Browsers throw the attributes of an end tag away, so what they were to do doesn't happen.",
    help: "Take the attributes off the end tag.",
  },
  "html-validate/close-order": {
    ...syntax,
    wrong: "Elements aren't closed in the order in which they were opened.",
    help: "Close the elements in the reverse of the order in which they were opened.",
  },
  "html-validate/deprecated": {
    ...obsolete,
    wrong: "HTML no longer has this element.",
    help: "Use an element that HTML still has, or CSS.",
  },
  "html-validate/doctype-html": {
    ...syntax,
    // A page of HTML 4 or XHTML is as good to its readers
    asks: "strict",
    wrong: "The page says that it is an older HTML than today's.",
    why: "Some old doctypes make browsers lay a page out by the rules of the 1990s, which may hide or cut words.",
    help: "Begin the page with <!doctype html>.",
  },
  "html-validate/element-name": {
    ...syntax,
    wrong: "There is no element of this name.",
    why: "Browsers take an element that they don't know for mere text, so those who listen aren't told what it is.",
    help: "Correct the element's name; only names with a hyphen may be made up.",
  },
  "html-validate/element-permitted-content": {
    ...content,
    wrong: "An element holds another that it may not hold.",
    help: "Move the inner element out, or change the outer one.",
  },
  "html-validate/element-permitted-occurrences": {
    ...content,
    wrong: "An element stands more often than it may.",
    why: "Browsers use the first and pass over the others, so some of the page is lost to its readers.",
    help: "Keep one of them.",
  },
  "html-validate/element-permitted-order": {
    ...content,
    wrong: "Elements stand in an order that HTML doesn't allow.",
    help: "Put the elements into that order.",
  },
  "html-validate/element-permitted-parent": {
    ...content,
    wrong: "An element stands in one that may not hold it.",
    help: "Move the element into one that may hold it.",
  },
  "html-validate/element-required-ancestor": {
    ...content,
    wrong: "An element stands outside the one that it belongs in.",
    help: "Put the element inside one of those.",
  },
  "html-validate/element-required-attributes": {
    ...content,
    wrong: "An attribute that the element needs is missing.",
    why: "Without it the element doesn't do its work: a frame has no name, a page no language.",
    help: "Add the attribute.",
  },
  "html-validate/element-required-content": {
    ...content,
    wrong: "Something that the element must hold is missing.",
    why: "Without it the element doesn't do its work: a page has no title, a folding part no words.",
    help: "Add the element.",
  },
  "html-validate/empty-title": {
    ...asked,
    criterion: "2.4.2",
    wrong: "The page's title is empty.",
    why: "The title is the first thing that a screen reader says, and what tells tabs and search results apart.",
    help: "Write a title that says what the page is about.",
    technique: "H25",
  },
  "html-validate/heading-level": {
    ...structure,
    wrong: "A heading skips a level.",
    why: "Whoever goes through a page by its headings looks for the part that seems to be missing.",
    help: "Use the next level down, so that no level is skipped.",
    technique: "G141",
  },
  "html-validate/input-attributes": {
    ...content,
    wrong: "A field has an attribute that doesn't go with its type.",
    why: "Browsers pass over the attribute, so the limit or hint that it was to give doesn't reach readers.",
    help: "Take the attribute out, or change the field's type.",
  },
  "html-validate/input-missing-label": {
    ...names,
    wrong: "A form field has no label.",
    why: "Whoever listens hears that there is a field, and not what to put in.",
    help: "Put a label element beside the field, with its for attribute naming the field's id.",
    technique: "F68",
  },
  "html-validate/map-dup-name": {
    ...content,
    wrong: "Two image maps have the same name.",
    why: "Browsers use the first map for both pictures, so the links of the second can't be reached.",
    help: "Give each map a name of its own.",
  },
  "html-validate/map-id-name": {
    ...content,
    wrong: "An image map's id and name differ.",
    why: "Some reading programs look for the map by the one and some by the other, and may not find its links.",
    help: "Give the map the same id and name.",
  },
  "html-validate/missing-doctype": {
    ...syntax,
    wrong: "The page doesn't say that it is HTML.",
    why: "Browsers then lay the page out by the rules of the 1990s, which may hide or cut words.",
    help: "Begin the page with <!doctype html>.",
  },
  "html-validate/multiple-labeled-controls": {
    ...structure,
    wrong: "One label belongs to several form fields.",
    why: "The label names the first field alone, and whoever listens doesn't learn what the others ask for.",
    help: "Give each field a label of its own.",
  },
  "html-validate/no-abstract-role": {
    ...names,
    wrong: "The role is one that pages may not use.",
    why: "No screen reader knows the role, so those who listen aren't told what the thing is or how to use it.",
    help: "Use a role that isn't abstract, or none.",
  },
  "html-validate/no-deprecated-attr": {
    ...obsolete,
    wrong: "HTML no longer has this attribute here.",
    help: "Use CSS instead of the attribute.",
  },
  "html-validate/no-dup-attr": {
    ...syntax,
    wrong: "An element has the same attribute twice.",
    why: "Browsers keep the first and throw the second away, so what it was to do doesn't happen.",
    help: "Keep one of the two attributes.",
  },
  "html-validate/no-dup-id": {
    ...names,
    wrong: "Two elements have the same id.",
    why: "A link, label or hint that names the id gets the first of the two, which may be the wrong one.",
    help: "Give each element an id of its own.",
  },
  "html-validate/no-missing-references": {
    ...names,
    wrong: "An attribute names an id that isn't on the page.",
    help: "Correct the id, or take the attribute out.",
  },
  "html-validate/no-multiple-main": {
    ...structure,
    wrong: "The page has more than one main element.",
    why: "Screen reader users who jump to the main content may land in the wrong one and miss the other.",
    help: "Keep one main element for the page's own content.",
  },
  "html-validate/no-self-closing": {
    ...syntax,
    wrong: "An element is closed by a slash, which HTML doesn't know.",
    why: "Browsers overlook the slash and put all that follows into the element, where it may vanish.",
    help: "Close the element with an end tag; browsers overlook the slash.",
  },
  "html-validate/parser-error": {
    ...syntax,
    wrong: "The page's markup breaks off or can't be understood here.",
    help: "Look for a missing quotation mark or angle bracket just before this place.",
  },
  "html-validate/script-element": {
    ...syntax,
    wrong: "A script isn't closed by an end tag.",
    why: "Browsers take all that follows for the script, and readers see none of it.",
    help: "Write the script element with its own end tag.",
  },
  "html-validate/unrecognized-char-ref": {
    ...syntax,
    wrong: "There is no character of this name.",
    why: "Readers see the code, such as &nosuch;, in place of the letter that was meant, or hear it spelt out.",
    help: "Correct the character's name, or write the character itself.",
  },
  "html-validate/valid-autocomplete": {
    ...asked,
    criterion: "1.3.5",
    wrong: "The field's autocomplete value isn't one that HTML knows for it.",
    why: "Browsers can't fill the field in for those who type with effort or don't remember their details.",
    help: "Use a value that HTML knows for this field.",
    technique: "F107",
  },
  "html-validate/valid-for": {
    ...structure,
    wrong: "A label names something that isn't a form field.",
    why: "The label names no field, so whoever listens doesn't learn what to put in, and a press on it does nothing.",
    help: "Let the label's for attribute name the id of a form field.",
    technique: "H44",
  },
  "html-validate/valid-id": {
    ...content,
    wrong: "An id is empty or has a space in it.",
    why: "No link, label or hint can name such an id, so what it was to lead to can't be reached.",
    help: "Write an id that isn't empty and has no spaces.",
  },
  "html-validate/wcag/h67": {
    ...asked,
    criterion: "1.1.1",
    wrong: "A picture is marked as decoration and has a title all the same.",
    why: "Some screen readers say the title and others pass the picture over, so some of those who listen miss it.",
    help: "Take the title out, or describe the picture in its alt attribute.",
    technique: "H67",
  },
} as const satisfies Rules;

/** A rule of html-validate, as it is reported: `html-validate/close-order`. */
export type HtmlValidateRule = keyof typeof htmlValidateRules;

/** Whether html-validate's own message is jargon, so that the rule's sentence takes its place. */
export const isJargon = (rule: HtmlValidateRule): boolean => jargon.has(rule);

const jargon: ReadonlySet<HtmlValidateRule> = new Set<HtmlValidateRule>([
  "html-validate/aria-hidden-body",
  "html-validate/empty-title",
  "html-validate/input-missing-label",
  "html-validate/missing-doctype",
  "html-validate/multiple-labeled-controls",
  "html-validate/no-multiple-main",
  "html-validate/parser-error",
  "html-validate/wcag/h67",
]);

/** Rules whose default asks more than validity and accessibility do. */
export const ruleOptions: Partial<Record<HtmlValidateRule, object>> = {
  // A list or a table may have a name, even if the standard names it as seldom useful
  "html-validate/aria-label-misuse": { allowAnyNamable: true },
  // A heading before the main one, in the navigation say, is allowed; one h1 is the house's own rule
  "html-validate/heading-level": { minInitialRank: "any", allowMultipleH1: true },
  // WCAG has no quarrel with digits and dots in an id
  "html-validate/valid-id": { relaxed: true },
};
