import { wcagCriterion } from "../run/wcag.ts";

/** What an editor is told of a rule of html-validate. */
export type RuleText = {
  /** In place of html-validate's own message, where that is jargon. */
  message?: string;
  help: string;
  criterion?: string;
};

const names = wcagCriterion("4.1.2");
const structure = wcagCriterion("1.3.1");
const images = wcagCriterion("1.1.1");
const content = "https://html.spec.whatwg.org/multipage/dom.html#content-models";
const syntax = "https://html.spec.whatwg.org/multipage/syntax.html";
const obsolete = "https://html.spec.whatwg.org/multipage/obsolete.html";

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
export const rules: Record<string, RuleText> = {
  "aria-hidden-body": {
    message: "The whole page is hidden from screen readers.",
    help: "Take aria-hidden off the body.",
    criterion: names,
  },
  "aria-label-misuse": {
    help: "Give the element a role that can have a name, or take the label off.",
    criterion: names,
  },
  "attr-spacing": { help: "Put a space between the attributes.", criterion: syntax },
  "attribute-allowed-values": {
    help: "Use a value that HTML knows, or take the attribute out.",
    criterion: content,
  },
  "attribute-misuse": { help: "Take the attribute out here.", criterion: content },
  "close-attr": { help: "Take the attributes off the end tag.", criterion: syntax },
  "close-order": {
    help: "Close the elements in the reverse of the order in which they were opened.",
    criterion: syntax,
  },
  deprecated: { help: "Use an element that HTML still has, or CSS.", criterion: obsolete },
  "doctype-html": { help: "Begin the page with <!doctype html>.", criterion: syntax },
  "element-name": {
    help: "Correct the element's name; only names with a hyphen may be made up.",
    criterion: syntax,
  },
  "element-permitted-content": {
    help: "Move the inner element out, or change the outer one.",
    criterion: content,
  },
  "element-permitted-occurrences": { help: "Keep one of them.", criterion: content },
  "element-permitted-order": { help: "Put the elements into that order.", criterion: content },
  "element-permitted-parent": {
    help: "Move the element into one that may hold it.",
    criterion: content,
  },
  "element-required-ancestor": { help: "Put the element inside one of those.", criterion: content },
  "element-required-attributes": { help: "Add the attribute.", criterion: content },
  "element-required-content": { help: "Add the element.", criterion: content },
  "empty-title": {
    message: "The page's title is empty.",
    help: "Write a title that says what the page is about.",
    criterion: wcagCriterion("2.4.2"),
  },
  "heading-level": {
    help: "Use the next level down, so that no level is skipped.",
    criterion: structure,
  },
  "input-attributes": {
    help: "Take the attribute out, or change the field's type.",
    criterion: content,
  },
  "input-missing-label": {
    message: "A form field has no label.",
    help: "Put a label element beside the field, with its for attribute naming the field's id.",
    criterion: names,
  },
  "map-dup-name": { help: "Give each map a name of its own.", criterion: content },
  "map-id-name": { help: "Give the map the same id and name.", criterion: content },
  "missing-doctype": {
    message: "The page doesn't say that it is HTML.",
    help: "Begin the page with <!doctype html>.",
    criterion: syntax,
  },
  "multiple-labeled-controls": {
    message: "One label belongs to several form fields.",
    help: "Give each field a label of its own.",
    criterion: structure,
  },
  "no-abstract-role": {
    help: "Use a role that isn't abstract, or none.",
    criterion: names,
  },
  "no-deprecated-attr": { help: "Use CSS instead of the attribute.", criterion: obsolete },
  "no-dup-attr": { help: "Keep one of the two attributes.", criterion: syntax },
  "no-dup-id": { help: "Give each element an id of its own.", criterion: names },
  "no-missing-references": {
    help: "Correct the id, or take the attribute out.",
    criterion: names,
  },
  "no-multiple-main": {
    message: "The page has more than one main element.",
    help: "Keep one main element for the page's own content.",
    criterion: structure,
  },
  "no-self-closing": {
    help: "Close the element with an end tag; browsers overlook the slash.",
    criterion: syntax,
  },
  "parser-error": {
    message: "The page's markup breaks off or can't be understood here.",
    help: "Look for a missing quotation mark or angle bracket just before this place.",
    criterion: syntax,
  },
  "script-element": { help: "Write the script element with its own end tag.", criterion: syntax },
  "unrecognized-char-ref": {
    help: "Correct the character's name, or write the character itself.",
    criterion: syntax,
  },
  "valid-autocomplete": {
    help: "Use a value that HTML knows for this field.",
    criterion: wcagCriterion("1.3.5"),
  },
  "valid-for": {
    help: "Let the label's for attribute name the id of a form field.",
    criterion: structure,
  },
  "valid-id": { help: "Write an id that isn't empty and has no spaces.", criterion: content },
  "wcag/h67": {
    message: "A picture is marked as decoration and has a title all the same.",
    help: "Take the title out, or describe the picture in its alt attribute.",
    criterion: images,
  },
};

/** Rules whose default asks more than validity and accessibility do. */
export const ruleOptions: Record<string, object> = {
  // A list or a table may have a name, even if the standard names it as seldom useful
  "aria-label-misuse": { allowAnyNamable: true },
  // A heading before the main one, in the navigation say, is allowed; one h1 is the house's own rule
  "heading-level": { minInitialRank: "any", allowMultipleH1: true },
  // WCAG has no quarrel with digits and dots in an id
  "valid-id": { relaxed: true },
};
