/** The roles of WAI-ARIA 1.3, DPUB-ARIA 1.1 (by prefix) and Graphics-ARIA 1.0 that authors may use. */
const names =
  "alert alertdialog application article associationlist associationlistitemkey associationlistitemvalue banner blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem graphics-document graphics-object graphics-symbol";
const publishing =
  "abstract acknowledgments afterword appendix backlink biblioentry bibliography biblioref chapter colophon conclusion cover credit credits dedication endnote endnotes epigraph epilogue errata example footnote foreword glossary glossref index introduction noteref notice pagebreak pagefooter pageheader pagelist part preface prologue pullquote qna subtitle tip toc";

/** Every role that assistive technology knows: https://www.w3.org/TR/wai-aria-1.3/#role_definitions */
export const roles: ReadonlySet<string> = new Set([
  ...names.split(" "),
  ...publishing.split(" ").map((name) => `doc-${name}`),
]);
