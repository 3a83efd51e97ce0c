import type { Severity } from "../run/finding.ts";

/** A rule of axe in words for an editor: what is wrong, how to mend it. */
export type AxeText = { message: string; help: string; severity?: Severity };

/**
 * axe's rules that are asked of anyone's page, in plain English.
 *
 * A rule without `severity` is an error where it stands for a WCAG criterion and a warning where
 * axe calls it best practice. Not asked: `hidden-content` and `frame-tested` (they only tell what
 * axe didn't look at), `identical-links-same-purpose` (never more than a question) and rules that
 * axe itself calls deprecated.
 */
export const axeRules: Record<string, AxeText> = {
  accesskeys: {
    message: "Two elements share a keyboard shortcut.",
    help: "Take the accesskey attributes out; they clash with those of browsers and screen readers.",
    severity: "error",
  },
  "area-alt": {
    message: "A link in an image map has no name.",
    help: "Say in the area's alt attribute where it leads.",
  },
  "aria-allowed-attr": {
    message: "An ARIA attribute isn't allowed on this kind of element.",
    help: "Take the attribute out, or use an element that may have it.",
  },
  "aria-allowed-role": {
    message: "This element may not have that role.",
    help: "Take the role out, or use an element that may have it.",
  },
  "aria-braille-equivalent": {
    message: "There is a braille label without a label for everyone else.",
    help: "Give the element an ordinary name too.",
  },
  "aria-command-name": {
    message: "A button, link or menu item has no name.",
    help: "Put words into it, or name it with aria-label.",
  },
  "aria-conditional-attr": {
    message: "An ARIA attribute contradicts what the element itself says.",
    help: "Take the attribute out and let the element speak for itself.",
  },
  "aria-deprecated-role": {
    message: "The role is no longer part of ARIA.",
    help: "Use a role that ARIA still has, or a plain element.",
  },
  "aria-dialog-name": {
    message: "A dialogue has no name.",
    help: "Name it with aria-labelledby, by its own heading.",
    severity: "error",
  },
  "aria-hidden-body": {
    message: "The whole page is hidden from screen readers.",
    help: "Take aria-hidden off the body.",
  },
  "aria-hidden-focus": {
    message: "Something that the keyboard reaches is hidden from screen readers.",
    help: "Take aria-hidden off, or take the element out of the tab order.",
  },
  "aria-input-field-name": {
    message: "A field made with ARIA has no name.",
    help: "Name it with aria-labelledby, by the text beside it.",
  },
  "aria-meter-name": { message: "A meter has no name.", help: "Name it with aria-label." },
  "aria-progressbar-name": {
    message: "A progress bar has no name.",
    help: "Name it with aria-label.",
  },
  "aria-prohibited-attr": {
    message: "The element may not be named by an ARIA attribute.",
    help: "Give it a role that can have a name, or take the attribute out.",
  },
  "aria-required-attr": {
    message: "The role needs an ARIA attribute that is missing.",
    help: "Add the attribute, or use the HTML element made for this.",
  },
  "aria-required-children": {
    message: "The role must hold certain parts that are missing.",
    help: "Add the parts, or use the HTML element made for this.",
  },
  "aria-required-parent": {
    message: "The role makes sense only inside another role that is missing.",
    help: "Put it inside that role, or use the HTML element made for this.",
  },
  "aria-roles": {
    message: "There is no such role.",
    help: "Correct the role, or take it out.",
  },
  "aria-tab-name": { message: "A tab has no name.", help: "Put words into the tab." },
  "aria-text": {
    message: "Text that is to be read as one piece holds something that the keyboard reaches.",
    help: "Take the role out.",
  },
  "aria-toggle-field-name": {
    message: "A check box, radio button or switch has no name.",
    help: "Put words into it, or name it with aria-labelledby.",
  },
  "aria-tooltip-name": { message: "A tooltip has no text.", help: "Put words into the tooltip." },
  "aria-treeitem-name": {
    message: "A branch of a tree has no name.",
    help: "Put words into it.",
    severity: "error",
  },
  "aria-valid-attr": {
    message: "There is no such ARIA attribute.",
    help: "Correct the attribute's name, or take it out.",
  },
  "aria-valid-attr-value": {
    message: "An ARIA attribute has a value that it can't have, or names an id that doesn't exist.",
    help: "Correct the value, or take the attribute out.",
  },
  "autocomplete-valid": {
    message: "The field's autocomplete value isn't one that browsers know.",
    help: "Use a value from HTML's list that fits what the field asks for.",
  },
  "avoid-inline-spacing": {
    message: "The spacing of the text is fixed so that readers can't change it.",
    help: "Take !important off the spacing in the style attribute.",
  },
  blink: { message: "The text blinks.", help: "Take the blink element out." },
  "button-name": {
    message: "A button has no name.",
    help: "Put words into the button that say what it does.",
  },
  bypass: {
    message: "Nothing lets a keyboard user pass over what every page repeats.",
    help: "Put the page's own content into a main element, and a link to it first on the page.",
  },
  "color-contrast": {
    message: "The text is too hard to tell from its background.",
    help: "Make the text darker or its background lighter, to a contrast of 4.5 to 1 or more.",
  },
  "color-contrast-enhanced": {
    message: "The text doesn't stand out from its background as clearly as it should.",
    help: "Make the text darker or its background lighter, to a contrast of 7 to 1 or more.",
  },
  "css-orientation-lock": {
    message: "The page works only when the screen is held one way.",
    help: "Take out the style that turns the page when the screen is turned.",
  },
  "definition-list": {
    message: "A list of terms holds something other than terms and their descriptions.",
    help: "Keep only dt and dd, or div elements around them, in the dl.",
  },
  dlitem: {
    message: "A term or its description stands outside a list of terms.",
    help: "Put it into a dl element.",
  },
  "document-title": {
    message: "The page has no title.",
    help: "Write a title element that says what the page is about.",
  },
  "duplicate-id-aria": {
    message: "Two elements share an id that a label or ARIA attribute points to.",
    help: "Give each element an id of its own.",
  },
  "empty-heading": {
    message: "A heading is empty.",
    help: "Write the heading, or take it out.",
    severity: "error",
  },
  "empty-table-header": {
    message: "A header cell of a table is empty.",
    help: "Write what the row or column holds, or make the cell a td.",
  },
  "focus-order-semantics": {
    message: "The keyboard stops at something that can't be used.",
    help: "Take the tabindex off, or give the element the role of what it does.",
  },
  "form-field-multiple-labels": {
    message: "A form field has more than one label.",
    help: "Keep one label for the field.",
  },
  "frame-focusable-content": {
    message: "The keyboard can't get into a frame that holds something to use.",
    help: "Take tabindex -1 off the frame.",
  },
  "frame-title": {
    message: "A frame has no title.",
    help: "Say in the frame's title attribute what it shows.",
  },
  "frame-title-unique": {
    message: "Two frames have the same title.",
    help: "Say in each frame's title what it alone shows.",
  },
  "heading-order": {
    message: "A heading skips a level.",
    help: "Use the next level down, so that no level is skipped.",
    severity: "error",
  },
  "html-has-lang": {
    message: "The page doesn't say which language it is in.",
    help: 'Add the language to the html element, for example lang="en-GB".',
  },
  "html-lang-valid": {
    message: "The page names a language that doesn't exist.",
    help: 'Correct the language of the html element, for example lang="en-GB".',
  },
  "html-xml-lang-mismatch": {
    message: "The page names two different languages for itself.",
    help: "Take the xml:lang attribute off the html element.",
  },
  "image-alt": {
    message: "A picture has no description.",
    help: "Describe the picture in its alt attribute, or leave that empty for decoration.",
  },
  "image-redundant-alt": {
    message: "A picture's description repeats the words beside it.",
    help: "Leave the picture's alt attribute empty.",
    severity: "error",
  },
  "input-button-name": {
    message: "A button has no name.",
    help: "Say in the button's value attribute what it does.",
  },
  "input-image-alt": {
    message: "A picture that is a button has no name.",
    help: "Say in its alt attribute what the button does.",
  },
  label: {
    message: "A form field has no label.",
    help: "Put a label element beside the field, with its for attribute naming the field's id.",
  },
  "label-content-name-mismatch": {
    message: "What can be read on it isn't part of its name.",
    help: "Begin the aria-label with the words that can be seen, or take it out.",
  },
  "label-title-only": {
    message: "A form field has no label that can be seen.",
    help: "Put a label element beside the field.",
    severity: "error",
  },
  "landmark-banner-is-top-level": {
    message: "The page's header lies inside another region.",
    help: "Move the header out of it.",
  },
  "landmark-contentinfo-is-top-level": {
    message: "The page's footer lies inside another region.",
    help: "Move the footer out of it.",
  },
  "landmark-main-is-top-level": {
    message: "The main content lies inside another region.",
    help: "Move the main element out of it.",
  },
  "landmark-no-duplicate-banner": {
    message: "The page has more than one header for the whole page.",
    help: "Keep one header outside the main element.",
  },
  "landmark-no-duplicate-contentinfo": {
    message: "The page has more than one footer for the whole page.",
    help: "Keep one footer outside the main element.",
  },
  "landmark-no-duplicate-main": {
    message: "The page has more than one main element.",
    help: "Keep one main element for the page's own content.",
    severity: "error",
  },
  "landmark-one-main": {
    message: "The page doesn't say where its own content is.",
    help: "Put the page's own content into a main element.",
  },
  "landmark-unique": {
    message: "Two regions of the same kind can't be told apart.",
    help: "Name each with aria-label or aria-labelledby.",
  },
  "link-in-text-block": {
    message: "A link in a sentence differs from the words around it by colour alone.",
    help: "Underline the link.",
  },
  "link-name": {
    message: "A link has no words.",
    help: "Put words into the link that say where it leads.",
  },
  list: {
    message: "A list holds something that isn't an item.",
    help: "Keep only li elements directly in the list.",
  },
  listitem: { message: "A list item stands outside a list.", help: "Put it into a ul or ol." },
  marquee: { message: "The text moves.", help: "Take the marquee element out." },
  "meta-refresh": {
    message: "The page reloads or leaves by itself.",
    help: "Take the meta refresh out.",
  },
  "meta-refresh-no-exceptions": {
    message: "The page reloads or leaves by itself.",
    help: "Take the meta refresh out.",
  },
  "meta-viewport": {
    message: "The page keeps readers from zooming in.",
    help: "Take user-scalable and maximum-scale out of the viewport meta.",
  },
  "meta-viewport-large": {
    message: "The page keeps readers from zooming in as far as they may need.",
    help: "Take maximum-scale out of the viewport meta.",
  },
  "nested-interactive": {
    message: "A control lies inside another one.",
    help: "Put the two side by side.",
  },
  "no-autoplay-audio": {
    message: "Sound plays by itself for more than three seconds.",
    help: "Take autoplay out, and show the player's controls.",
  },
  "object-alt": {
    message: "An embedded object has no text in its place.",
    help: "Name the object with aria-label, or put words into it.",
  },
  "p-as-heading": {
    message: "A paragraph is made to look like a heading.",
    help: "Make it a heading of the level that fits.",
    severity: "warning",
  },
  "page-has-heading-one": {
    message: "The page has no main heading.",
    help: "Give the page one h1 that says what it is about.",
  },
  "presentation-role-conflict": {
    message: "An element marked as decoration can be used or has a name all the same.",
    help: "Take the role out, or what contradicts it.",
  },
  region: {
    message: "Some content lies outside every region of the page.",
    help: "Put it into the header, the nav, the main or the footer element.",
  },
  "role-img-alt": {
    message: "A picture made with ARIA has no description.",
    help: "Describe it with aria-label.",
  },
  "scope-attr-valid": {
    message: "A table cell's scope isn't one that HTML knows.",
    help: "Use row, col, rowgroup or colgroup, and only on th.",
    severity: "error",
  },
  "scrollable-region-focusable": {
    message: "The keyboard can't scroll this part of the page.",
    help: "Let it grow with its content, or give it tabindex 0, a role and a name.",
  },
  "select-name": {
    message: "A drop-down list has no label.",
    help: "Put a label element beside it, with its for attribute naming the list's id.",
  },
  "server-side-image-map": {
    message: "A picture's links work only with a mouse.",
    help: "Take ismap out and use links.",
  },
  "skip-link": {
    message: "The link that skips to the content leads nowhere.",
    help: "Let it point to the id of the main element.",
    severity: "error",
  },
  "summary-name": {
    message: "Something that folds out has no words to fold it out by.",
    help: "Put words into the summary element.",
  },
  "svg-img-alt": {
    message: "A drawing has no description.",
    help: "Describe it in a title element or aria-label, or hide it with aria-hidden.",
  },
  tabindex: {
    message: "A tabindex above 0 takes the keyboard out of the reading order.",
    help: "Use tabindex 0 or none, and put the elements into the right order.",
    severity: "error",
  },
  "table-duplicate-name": {
    message: "A table's caption and summary are the same.",
    help: "Take the summary out.",
  },
  "table-fake-caption": {
    message: "A table's first cell is used as its title.",
    help: "Use a caption element for the table's title.",
  },
  "target-size": {
    message: "Something to press is too small, or too near to the next.",
    help: "Make it at least 24 by 24 pixels, or leave room around it.",
  },
  "td-has-header": {
    message: "A cell of a large table has no header.",
    help: "Make the first cell of each column or row a th.",
  },
  "td-headers-attr": {
    message: "A table cell names a header that isn't in the table.",
    help: "Correct the headers attribute.",
  },
  "th-has-data-cells": {
    message: "A header cell of a table is the header of nothing.",
    help: "Make it a td, or correct its scope.",
  },
  "valid-lang": {
    message: "A passage names a language that doesn't exist.",
    help: 'Correct its lang attribute, for example lang="cy" for Welsh.',
  },
  "video-caption": {
    message: "A video has no captions.",
    help: "Add a track element with captions.",
  },
};
