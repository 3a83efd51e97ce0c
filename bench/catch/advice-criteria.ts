const name = ["1.3.1", "3.3.2", "4.1.2"];
const structure = ["1.3.1"];
const heading = ["2.4.6", "2.4.10"];

/**
 * The criteria that advice serves to which its maker gives none: axe’s good practice, and all of
 * html-validate. Advice that serves no criterion (style, case, quotes) isn’t here.
 */
export const adviceCriteria = {
  axe: {
    accesskeys: ["2.1.4"],
    "aria-allowed-role": ["4.1.2"],
    "aria-dialog-name": ["4.1.2"],
    "aria-text": ["4.1.2"],
    "aria-treeitem-name": ["4.1.2"],
    "empty-heading": heading,
    "empty-table-header": structure,
    "focus-order-semantics": ["2.1.1", "4.1.2"],
    "heading-order": heading,
    "image-redundant-alt": ["1.1.1", "2.4.4"],
    "label-title-only": name,
    "meta-viewport-large": ["1.4.4"],
    "page-has-heading-one": heading,
    "presentation-role-conflict": ["1.1.1", "4.1.2"],
    "scope-attr-valid": structure,
    "skip-link": ["2.4.1"],
    tabindex: ["2.4.3"],
  },
  "html-validate": {
    "area-alt": ["1.1.1", "2.4.4", "4.1.2"],
    "aria-hidden-body": ["1.3.1", "4.1.2"],
    "aria-label-misuse": ["4.1.2"],
    "attribute-allowed-values": ["4.1.2"],
    deprecated: ["1.3.1", "2.2.2"],
    "element-permitted-content": structure,
    "element-permitted-occurrences": structure,
    "element-permitted-order": structure,
    "element-permitted-parent": structure,
    "element-required-ancestor": structure,
    // <html lang>, and what must be named
    "element-required-attributes": ["1.1.1", "3.1.1", "4.1.2"],
    // <title> in <head>
    "element-required-content": ["2.4.2"],
    "empty-heading": heading,
    "empty-title": ["2.4.2"],
    "heading-level": heading,
    "hidden-focusable": ["4.1.2"],
    "input-missing-label": name,
    "meta-refresh": ["2.2.1", "2.2.4", "3.2.5"],
    "multiple-labeled-controls": name,
    "no-abstract-role": ["4.1.2"],
    "no-autoplay": ["1.4.2"],
    "no-dup-id": ["4.1.2"],
    "no-missing-references": ["1.3.1", "4.1.2"],
    "no-multiple-main": structure,
    "text-content": ["4.1.2"],
    "valid-autocomplete": ["1.3.5"],
    "valid-for": name,
    "wcag/h30": ["1.1.1", "2.4.4", "2.4.9", "4.1.2"],
    "wcag/h32": ["3.2.2"],
    "wcag/h36": ["1.1.1", "4.1.2"],
    "wcag/h37": ["1.1.1"],
    "wcag/h63": structure,
    "wcag/h67": ["1.1.1"],
    "wcag/h71": ["1.3.1", "3.3.2"],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;
